/** Why the session ended that this tab has lost, for the screen that says so, also after a reload. */
import { serviceNow } from '#api/serviceClock.ts';
import { type SessionEnding, whyEnded } from '#domain/session/sessionEnding.ts';
import { lostWith } from '#shell/session/sessionLost.ts';
import { keep, recall } from '#shell/session/tabStorage.ts';

const ENDING = 'ending';

export function sessionEnding(): SessionEnding {
  const { session, line } = lostWith;
  if (session !== undefined) {
    keep(ENDING, whyEnded(session.state === 'signedIn' ? session : null, line ?? null, serviceNow()));
    delete lostWith.session;
    delete lostWith.line;
  }
  return recall<SessionEnding>(ENDING) ?? 'unknown';
}
