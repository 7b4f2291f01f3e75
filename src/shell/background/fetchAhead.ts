/** Fetches the parts of the screen that a person is likely to open next, while they read or type. */
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { bringParts } from '#api/earlyAnswers.ts';
import { queryClient } from '#api/queryClient.ts';
import { paths } from '#paths.ts';

/** One step on along the main job, and from a list to one of its rows; `:id` for any id. */
const likelyNext: Readonly<Record<string, readonly string[]>> = {
  start: ['/look-up'],
  home: ['/accounts', '/requests'],
  '/look-up': ['/code', '/accounts'],
  '/sign-in': ['/code'],
  '/cancelled-number': ['/code', '/number/cooling-off'],
  '/code': ['/accounts', '/'],
  '/accounts': ['/unbind', '/accounts/:id'],
  '/unbind': ['/unbind/check'],
  '/unbind/check': ['/submissions/:id'],
  '/submissions/:id': ['/requests'],
  '/requests': ['/requests/:id'],
};

type Connection = { saveData?: boolean; effectiveType?: string };

/** Nobody pays for a screen that they may not open, where a line is slow or its bytes are dear. */
function mayFetch(): boolean {
  const { saveData, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {};
  return !saveData && !effectiveType.endsWith('2g');
}

function placeOf(pathname: string): string {
  if (pathname === paths.home) return document.documentElement.dataset['at'] === 'start' ? 'start' : 'home';
  return pathname.replace(/^\/submissions\/[^/]+$/, '/submissions/:id');
}

/** `pathname`: where somebody is, as the router counts it. Asks for nothing a second time. */
export function fetchAhead(pathname: string): void {
  if (!mayFetch()) return;
  for (const path of likelyNext[placeOf(pathname)] ?? []) bringParts(path);
  // Long answers, and the same for everybody: whoever types a code reads the list next, and whoever has it, one of it.
  if (pathname === paths.code) void queryClient.prefetchQuery(appsQuery);
  if (pathname === paths.accounts || pathname === paths.unbind) void queryClient.prefetchQuery(appDetailsQuery);
}
