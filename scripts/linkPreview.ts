/**
 * What a chat shows of a shared link is fetched by the chat's own machine, which knows no page: its picture needs a whole address.
 * SITE_URL says where the portal will stand; without it the address begins at the root, and some chats show no picture.
 */
import type { Plugin } from 'vite';

/** Null without one. Throws for what is no address of a site, and for one with a password: it would stand in the page. */
export function siteFrom(site: string | undefined): URL | null {
  if (site === undefined || site === '') return null;
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Error(`SITE_URL=${site} must be a web address, for example https://portal.example.cn.`);
  return url;
}

export function linkPreview(site: string | undefined): Plugin {
  const origin = siteFrom(site);
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
