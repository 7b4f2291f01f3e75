/** The one act of a row: what eligibility allows, or where the person reads on. Pure. */

import type { Account, AccountState } from '#domain/account.ts';
import { stageOf, type UnbindingRequest } from '#domain/request.ts';
import type { Instant } from '#domain/time.ts';

export type RowAct =
  /** Straight to the check with this account alone. */
  | { kind: 'request' }
  | { kind: 'askWhose' }
  /** An open request, one that waits for the person, or one that ended: its own page says what can be done. */
  | { kind: 'follow'; requestId: string; turn: 'watch' | 'handle' | 'read' }
  | { kind: 'switch' }
  /** No act, but a date. */
  | { kind: 'tooEarly'; lookAgainAt: Instant }
  /** Can't be requested here: the account's page shows the way that remains. */
  | { kind: 'otherWays' }
  | { kind: 'nothing' };

/** Null where it says nothing of the account any more. */
function turnOfRequest(request: UnbindingRequest, state: AccountState) {
  switch (stageOf(request)) {
    case 'asks':
      return 'handle';
    case 'awaited':
      return state === 'overdue' ? 'handle' : 'watch';
    case 'refused':
      return state === request.state ? 'handle' : null;
    case 'answered':
      return state === request.state ? 'read' : null;
    case 'granted':
    case 'dropped':
      return null;
  }
}

export function rowAct({ binding, eligibility, request, state }: Account): RowAct {
  if (binding.goneAt !== null) return { kind: 'nothing' };
  if (request !== null) {
    const turn = turnOfRequest(request, state);
    if (turn !== null) return { kind: 'follow', requestId: request.id, turn };
  }
  switch (eligibility.kind) {
    case 'request':
      return { kind: 'request' };
    case 'alreadyOpen':
      return { kind: 'follow', requestId: eligibility.requestId, turn: 'watch' };
    case 'ownAccount':
      return { kind: 'switch' };
    case 'tooEarly':
      return { kind: 'tooEarly', lookAgainAt: eligibility.lookAgainAt };
    case 'askWhose':
    case 'selfCutGuard':
      return { kind: 'askWhose' };
    case 'none':
      return { kind: 'otherWays' };
  }
}
