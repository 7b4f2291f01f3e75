/** Home says one verdict and offers one act. Which, is decided here from facts and `now`; the first case that holds wins. */

import { type Account, accountsOf, isForeign, type Known, stillBound } from '#domain/account.ts';
import { isFormerHolders } from '#domain/binding.ts';
import { byConcern } from '#domain/concern.ts';
import { type HoldingPeriod, holdingPeriodOf } from '#domain/coolingOff.ts';
import { freshnessAt, isCollecting, type Summary, summarise } from '#domain/inquiry.ts';
import { dateMovedBy, phaseAt } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { type BoundRow, type LeftBound, leftBound } from '#domain/stillBound.ts';
import { type Day, dayAt, type Instant, msOf } from '#domain/time.ts';

export type Verdict =
  | { kind: 'suspended' }
  | { kind: 'released'; leftBehind: Account[] }
  /** `left`: null while nothing is known of it; `waiting`: the part of it that waits for the person, worst first. */
  | { kind: 'coolingOff'; period: HoldingPeriod; left: LeftBound | null; waiting: BoundRow[]; visitOn: Day | null }
  | { kind: 'retrieved' }
  | { kind: 'tooEarly'; lookAgainAt: Instant }
  | { kind: 'neverLookedUp' }
  | { kind: 'collecting'; summary: Summary }
  /** All of theirs that is still linked; `foreign`: all that waits for the person. */
  | { kind: 'newHolder'; fromBefore: Account[]; foreign: Account[] }
  | { kind: 'foreign'; accounts: Account[] }
  /** They need the person: overdue, waiting for an answer of theirs, or in a state that nobody here knows. */
  | { kind: 'requests'; requests: UnbindingRequest[] }
  /** Dealt with, and all the same still there or there again. */
  | { kind: 'stillLinked'; accounts: Account[] }
  | { kind: 'outdated' }
  /** Some were sent, and how they stand can't be had: whether one needs the person is not known. */
  | { kind: 'requestsUnknown' }
  /** Nothing presses, yet it is the person's turn: to say whose they are, or to settle with the app itself. */
  | { kind: 'noHurry'; accounts: Account[]; summary: Summary }
  | { kind: 'nothingFound' | 'nobodyTold'; summary: Summary }
  | { kind: 'fine'; summary: Summary };

export function verdictOf(known: Known, now: number): Verdict {
  const { line, inquiry, bindings } = known;
  const requests = known.requests ?? [];
  const phase = phaseAt(line, now);
  if (phase === 'released') return { kind: 'released', leftBehind: stillBound(known, now) };
  if (phase === 'suspended') return { kind: 'suspended' };
  const period = holdingPeriodOf(line);
  if (phase === 'coolingOff' && period !== null) {
    const left = leftBound(known, now);
    const waiting = left?.rows.filter(({ underWay }) => !underWay) ?? [];
    // A day that has passed without an outcome is no visit to come.
    const visitOn = line.visitOn !== null && line.visitOn >= dayAt(now) ? line.visitOn : null;
    return { kind: 'coolingOff', period, left, waiting, visitOn };
  }
  const { needsYou } = byConcern(requests, now, bindings);
  const theyNeed: Verdict | null = needsYou.length > 0 ? { kind: 'requests', requests: needsYou } : null;
  if (dateMovedBy(line) === 'retrieved' && (inquiry === null || inquiry.submittedAt < line.activatedAt))
    return theyNeed ?? { kind: 'retrieved' };
  if (now < msOf(line.dataSettlesAt)) return theyNeed ?? { kind: 'tooEarly', lookAgainAt: line.dataSettlesAt };
  if (inquiry === null) return theyNeed ?? { kind: 'neverLookedUp' };
  const summary = summarise(inquiry);
  if (isCollecting(inquiry)) return theyNeed ?? { kind: 'collecting', summary };
  const accounts = accountsOf(known, now);
  const care = accounts.filter((account) => account.care);
  const foreign = accounts.filter(isForeign);
  const fromBefore = accounts.filter(({ binding }) => isFormerHolders(binding, line));
  if (line.secondHand && fromBefore.some(isForeign)) return { kind: 'newHolder', fromBefore, foreign };
  if (foreign.length > 0) return { kind: 'foreign', accounts: foreign };
  if (theyNeed !== null) return theyNeed;
  if (care.length > 0) return { kind: 'stillLinked', accounts: care };
  if (freshnessAt(inquiry, now) === 'expired') return { kind: 'outdated' };
  const someWereSent = bindings.some(({ lastRequestId }) => lastRequestId !== null);
  if (known.requests === null && someWereSent) return { kind: 'requestsUnknown' };
  const theirTurn = accounts.filter(({ turn }) => turn === 'toDo' || turn === 'outside');
  if (theirTurn.length > 0) return { kind: 'noHurry', accounts: theirTurn, summary };
  if (summary.accounts + bindings.length > 0) return { kind: 'fine', summary };
  return { kind: summary.told > 0 ? 'nothingFound' : 'nobodyTold', summary };
}
