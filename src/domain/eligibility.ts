/**
 * May this binding be requested, on which basis, and if not, why, and what remains? A total, ordered function: the first
 * row that matches wins. Button, poller and twin ask this one function.
 * Rules: only what was bound before the present holder's activation is removed by the secondary-number service; carrier
 * data lags up to seven days; a number that was got back, ported or transferred has a new activation date (see domain/sources.ts).
 */
import type { App } from '#domain/app.ts';
import { type Binding, type Declaration, type Whose, whoseIs } from '#domain/binding.ts';
import type { Answer } from '#domain/inquiry.ts';
import { type DateMove, dateMovedBy, type Line, type Phase, phaseAt } from '#domain/line.ts';
import type { Basis } from '#domain/requests/basis.ts';
import { type Instant, msOf } from '#domain/time.ts';

/** What an operator offers; a basis that is switched off shows the way that remains. */
export type Capabilities = Readonly<Record<Basis, boolean>>;

export type Obstacle =
  | 'suspended'
  | 'released'
  | 'notConnected'
  | 'declined'
  | 'silent'
  | 'gone'
  | 'numberKind'
  | 'switchedOff';

/** `onlySaid`: that it is not their own, nobody but the person has said; this has moved the date that could speak for it. */
export type Eligibility =
  | { row: number; kind: 'none'; reason: Obstacle }
  | { row: number; kind: 'alreadyOpen'; requestId: string }
  | { row: number; kind: 'request'; basis: Basis; mayFindNothing: boolean; onlySaid: DateMove | null }
  | { row: number; kind: 'ownAccount' }
  | { row: number; kind: 'tooEarly'; lookAgainAt: Instant }
  | { row: number; kind: 'selfCutGuard'; because: DateMove }
  | { row: number; kind: 'askWhose' };

export type Question = {
  phase: Phase;
  connected: boolean;
  answer: Answer;
  gone: boolean;
  kindSupported: boolean;
  openRequestId: string | null;
  declaration: Declaration | null;
  whose: Whose;
  /** Set while the carrier's data is not yet in the inquiry. */
  tooEarlyUntil: Instant | null;
  /** What has moved the activation date; null: it is that of the beginning. */
  dateMovedBy: DateMove | null;
  capabilities: Capabilities;
};

function request(
  row: number,
  basis: Basis,
  capabilities: Capabilities,
  { mayFindNothing = false, onlySaid = null }: { mayFindNothing?: boolean; onlySaid?: DateMove | null } = {},
): Eligibility {
  return capabilities[basis]
    ? { row, kind: 'request', basis, mayFindNothing, onlySaid }
    : { row, kind: 'none', reason: 'switchedOff' };
}

/** Exactly one row for every combination. */
export function judge(q: Question): Eligibility {
  if (q.phase === 'suspended' || q.phase === 'released') return { row: 1, kind: 'none', reason: q.phase };
  if (q.gone) return { row: 2, kind: 'none', reason: 'gone' };
  if (q.answer === 'silent' || q.answer === 'waiting') return { row: 2, kind: 'none', reason: 'silent' };
  if (q.answer === 'declined') return { row: 2, kind: 'none', reason: 'declined' };
  if (!q.connected || q.answer === 'notCovered') return { row: 2, kind: 'none', reason: 'notConnected' };
  if (!q.kindSupported) return { row: 3, kind: 'none', reason: 'numberKind' };
  if (q.openRequestId !== null) return { row: 4, kind: 'alreadyOpen', requestId: q.openRequestId };
  if (q.phase === 'coolingOff') {
    return q.declaration === 'notMine' ? request(5, 'notMine', q.capabilities) : request(6, 'leaving', q.capabilities);
  }
  if (q.declaration === 'notMine' && q.whose === 'fromMyTime') return request(7, 'notMine', q.capabilities);
  if (q.declaration === 'mine') return { row: 8, kind: 'ownAccount' };
  if (q.tooEarlyUntil !== null) return { row: 9, kind: 'tooEarly', lookAgainAt: q.tooEarlyUntil };
  // Where the date has moved, a bare count may be the holder's own too, so it is guarded like a binding from before.
  if (q.dateMovedBy !== null && q.whose !== 'fromMyTime') {
    return q.declaration === 'notMine'
      ? request(10, 'formerHolder', q.capabilities, { mayFindNothing: q.whose === 'cantTell', onlySaid: q.dateMovedBy })
      : { row: 10, kind: 'selfCutGuard', because: q.dateMovedBy };
  }
  if (q.whose === 'beforeMe') return request(11, 'formerHolder', q.capabilities);
  if (q.whose === 'cantTell') return request(12, 'formerHolder', q.capabilities, { mayFindNothing: true });
  return { row: 13, kind: 'askWhose' };
}

const everything: Capabilities = { formerHolder: true, notMine: true, leaving: true };

/**
 * The account may be another person's: its date or the person speaks for that, or the person is unsure. Whether its app can be
 * asked here, or has been asked already, says nothing of it; while the number is used, nobody leaves.
 */
export function mayBeAnothers(q: Question): boolean {
  const asked = {
    phase: 'active',
    connected: true,
    answer: 'found',
    kindSupported: true,
    openRequestId: null,
  } as const;
  const { kind } = judge({ ...q, ...asked, capabilities: everything });
  return kind === 'request' || (kind !== 'tooEarly' && q.declaration === 'unsure');
}

export type Facts = {
  line: Line;
  binding: Binding;
  /** Null: it is not in the catalogue, so nothing is connected to it. */
  app: Pick<App, 'unbinding'> | null;
  answer: Answer;
  capabilities: Capabilities;
};

/** The question that a binding's facts put at `now` (ms since the epoch). */
export function questionOf({ line, binding, app, answer, capabilities }: Facts, now: number): Question {
  return {
    phase: phaseAt(line, now),
    connected: app?.unbinding.state === 'covered',
    answer,
    gone: binding.goneAt !== null,
    kindSupported: line.kindSupported,
    openRequestId: binding.openRequestId,
    declaration: binding.declaration,
    whose: whoseIs(binding.boundAt, line),
    tooEarlyUntil: now < msOf(line.dataSettlesAt) ? line.dataSettlesAt : null,
    dateMovedBy: dateMovedBy(line),
    capabilities,
  };
}

export function eligibilityOf(facts: Facts, now: number): Eligibility {
  return judge(questionOf(facts, now));
}

/** May be ticked when choosing several. */
export function canBeRequested(eligibility: Eligibility): boolean {
  return eligibility.kind === 'request';
}
