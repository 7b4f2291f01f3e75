/**
 * What a chat shows of a shared link is fetched by the chat's own machine, which knows no page: its picture needs a whole address.
 * SITE_URL says where the portal will stand; without it the address begins at the root, and some chats show no picture.
 */
import type { Plugin } from 'vite';

/** Throws for what is no address of a site. */
export function linkPreview(site: string | undefined): Plugin {
  const origin = site === undefined || site === '' ? null : new URL(site);
  if (origin !== null && !/^https?:$/.test(origin.protocol)) throw new Error(`SITE_URL=${site} must be a web address.`);
  return {
    name: 'clearline:link-preview',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        origin === null
          ? html
          : html.replace(
              /(<meta property="og:image" content=")([^"]+)/,
              (_, start: string, path: string) => start + new URL(path, origin).href,
            ),
    },
  };
}
