/** A path that names a file is that file or nothing. Vite's servers answer it with the page where there is no such file. */
import type { Connect } from 'vite';

/** The page has a file name of its own; no address of another page ends like one. */
const namesFile = /\.[a-z0-9]+\/?$/i;

/**
 * Stands behind whatever serves files, where Vite has already put the page in place of what it did not find. `base` is where
 * the portal is mounted, with a slash at its end.
 */
export const refuseLostFiles =
  (base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const asked = decodeURIComponent((request.originalUrl ?? '/').split('?')[0] ?? '/').slice(base.length - 1);
    if (!namesFile.test(asked) || request.url?.split('?')[0] === asked) return next();
    // That a file is missing must not be remembered for a year.
    response.removeHeader('Cache-Control');
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  };
