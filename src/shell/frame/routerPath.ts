/** Where somebody is, as the router counts it: without the path below which the portal is mounted. */
import { basePath } from '#env.ts';

type Address = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** Of an address, a link or the window. It can be handed to the router, which puts the mount path before it again. */
export function routerPath({ pathname, search, hash }: Address): string {
  const inside =
    pathname === basePath || pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
  return `${inside || '/'}${search}${hash}`;
}
