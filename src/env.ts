/** What the build tells the portal. The demo switch is not here: it is a literal in main.tsx, or the twin would ship. */

const withoutLastSlash = (url: string) => url.replace(/\/$/, '');

/** Where the portal is mounted, without the slash at the end: '' at the root of a site, '/clearline' below one. */
export const basePath = withoutLastSlash(import.meta.env.BASE_URL);

/** Put before every operation's path; '' as a rule: the service is on the portal's own origin, for its cookie's sake. */
export const apiBase = withoutLastSlash((import.meta.env['VITE_API_BASE'] as string | undefined) ?? '');
