/** What a person is told when the session is gone that a screen of theirs, or any other, was still open with. */

import { ApiProblem } from '#api/apiProblem.ts';
import { askLine, lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import type { Line } from '#domain/line.ts';
import type { Session } from '#domain/session/session.ts';
import { paths } from '#paths.ts';
import { routerPath } from '#shell/frame/routerPath.ts';
import { returnTo } from '#shell/session/returnTo.ts';
import { drafts, forgetAll } from '#shell/session/tabStorage.ts';
import { clearDraft } from '#shell/session/wayInDraft.ts';

/** Nobody has to be told there: they are on another way in, or have been told. */
const waysIn: readonly string[] = [paths.cancelledNumber, paths.code, paths.signedOut, paths.timedOut];

/** Only an act that needs the session is told why there is none: it has ended, or somebody has left it by another tab. */
async function askWhy(): Promise<'back' | 'left' | 'ended'> {
  try {
    await askLine();
    return 'back';
  } catch (error) {
    return error instanceof ApiProblem && error.code === 'notSignedIn' ? 'left' : 'ended';
  }
}

/** What was known when the session was lost: it tells why (sessionEnding.ts). In memory alone, and only until it has. */
export const lostWith: { session?: Session | undefined; line?: Line | undefined } = {};

/** Nothing typed stays for whoever comes next. */
function forgetTyped(): void {
  drafts.clear();
  clearDraft();
}

/** Every screen is left with a word, and a session that ended by itself leads back to it. */
export async function tellSessionLost(goTo: (path: string) => void): Promise<void> {
  lostWith.session = queryClient.getQueryData(sessionQuery.queryKey);
  lostWith.line = queryClient.getQueryData(lineQuery.queryKey);
  const why = await askWhy();
  if (why === 'back') return queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  if (why === 'left') forgetTyped();
  const place = routerPath(window.location);
  // A screen that was just asked for has been kept already, and waits behind the sign-in.
  const isAsked = place === paths.signIn && returnTo.path() !== null;
  // Between the right code and the inquiry somebody was signed in there already.
  const isProved = place === paths.code && lostWith.session?.state === 'signedIn';
  if ((waysIn.includes(place) && !isProved) || (place === paths.signIn && !isAsked)) return;
  if (why === 'left') forgetAll();
  else if (!isAsked) returnTo.keep(isProved ? paths.lookUp : place);
  goTo(why === 'left' ? paths.signedOut : paths.timedOut);
}
