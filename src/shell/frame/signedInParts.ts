/** What surrounds the screens of somebody who is signed in, and nobody else. */
import { preloadable } from '#shell/frame/preloadable.ts';

export const mainNav = preloadable(async () => (await import('#shell/frame/MainNav.tsx')).MainNav);
export const sessionWatch = preloadable(async () => (await import('#shell/session/SessionWatch.tsx')).SessionWatch);
export const signOut = preloadable(async () => (await import('#shell/session/SignOutButton.tsx')).SignOutButton);
export const staleNotice = preloadable(async () => (await import('#shell/frame/StaleNotice.tsx')).StaleNotice);

/** Nothing personal is shown without the watch and a way out; what else is lost costs only itself. */
export const loadSignedInParts = () =>
  Promise.all([
    sessionWatch.load(),
    signOut.load(),
    ...[mainNav, staleNotice].map((part) => part.load().catch(() => null)),
  ]);
