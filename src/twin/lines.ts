/** A number's life as acts with guards: issued, suspended, resumed, cancelled, retrieved, released, issued again. */
import { type Line, type Phase, phaseAt } from '#domain/line.ts';
import { maskNumber } from '#domain/phoneNumber.ts';
import { addDays, DAY, dayAt, instantOf, msOf, startOf } from '#domain/time.ts';
import { schedule, strike } from '#twin/agenda.ts';
import { noPreferences } from '#twin/preferences.ts';
import { nextId } from '#twin/random.ts';
import { Refusal } from '#twin/refusal.ts';
import { closeOpenRequests } from '#twin/requests.ts';
import type { AgendaItem, HiddenAccount, Tenure, World } from '#twin/world.ts';

/** Day 0 is the day of cancellation, day 90 the last one; the window ends with it. */
const WINDOW_DAYS = 90;
/** The carrier's data reaches the inquiry within a week of activation. */
const DATA_SETTLES = 7 * DAY;

export type Issue = Pick<Line, 'carrier' | 'secondHand'> &
  Partial<Pick<Line, 'kind' | 'kindSupported'>> &
  Partial<Pick<Tenure, 'answers' | 'outcomes'>> & {
    number: string;
    idTail: string | null;
    hidden: readonly Omit<HiddenAccount, 'id'>[];
  };

function guard(tenure: Tenure, now: number, ...phases: Phase[]): void {
  if (!phases.includes(phaseAt(tenure.line, now))) throw new Refusal('notPossibleNow');
}

/** Ended, not forgotten: whoever comes back is told so. */
function endSessions(world: World, tenure: Tenure, at: number): void {
  for (const record of Object.values(world.sessions)) {
    if (record.lineId === tenure.line.id && (record.endsEarlyAt === null || record.endsEarlyAt > at))
      record.endsEarlyAt = at;
  }
}

export function issue(world: World, facts: Issue, now: number): Tenure {
  const tenure: Tenure = {
    number: facts.number,
    line: {
      id: nextId(world, 'lin'),
      maskedNumber: maskNumber(facts.number),
      carrier: facts.carrier,
      kind: facts.kind ?? 'ownNetwork',
      kindSupported: facts.kindSupported ?? true,
      secondHand: facts.secondHand,
      activatedAt: instantOf(now),
      dataSettlesAt: instantOf(now + DATA_SETTLES),
      suspendedAt: null,
      resumedAt: null,
      cancelledAt: null,
      coolingOffEndsAt: null,
      coolingOffRevision: null,
      retrievedAt: null,
      releasedAt: null,
      terminatedForArrearsAt: null,
    },
    idTail: facts.idTail,
    contactNumber: null,
    hidden: facts.hidden.map((account) => ({ ...account, id: nextId(world, 'acc') })),
    answers: facts.answers ?? {},
    outcomes: facts.outcomes ?? {},
    inquiries: [],
    bindings: [],
    submissions: [],
    requests: [],
    preferences: noPreferences(),
  };
  world.tenures.push(tenure);
  return tenure;
}

export function suspend(tenure: Tenure, now: number): void {
  guard(tenure, now, 'active');
  tenure.line.suspendedAt = instantOf(now);
}

export function resume(tenure: Tenure, now: number): void {
  guard(tenure, now, 'suspended');
  tenure.line.resumedAt = instantOf(now);
}

/** Takes effect at `now`. Former holders' bindings go on being dealt with; objections end with the line. */
export function cancel(world: World, tenure: Tenure, contactNumber: string | null, now: number): void {
  guard(tenure, now, 'active', 'suspended');
  const endsAt = startOf(addDays(dayAt(now), WINDOW_DAYS + 1));
  tenure.line.cancelledAt = instantOf(now);
  tenure.line.coolingOffEndsAt = instantOf(endsAt);
  tenure.line.coolingOffRevision = 0;
  tenure.contactNumber = contactNumber;
  closeOpenRequests(world, tenure, 'numberCancelled', (request) => request.basis === 'notMine', now);
  endSessions(world, tenure, now);
  schedule(world, { kind: 'coolingOffEnds', at: endsAt, lineId: tenure.line.id });
}

/** The operator keeps the number longer: `days` after the cancellation in all, never fewer than before. */
export function prolong(world: World, tenure: Tenure, days: number, now: number): void {
  guard(tenure, now, 'coolingOff');
  const { line } = tenure;
  const endsAt = startOf(addDays(dayAt(msOf(line.cancelledAt ?? '')), days + 1));
  if (endsAt <= msOf(line.coolingOffEndsAt ?? '')) throw new Refusal('notPossibleNow');
  line.coolingOffEndsAt = instantOf(endsAt);
  line.coolingOffRevision = (line.coolingOffRevision ?? 0) + 1;
  strike(world, (item) => item.kind === 'coolingOffEnds' && item.lineId === line.id);
  schedule(world, { kind: 'coolingOffEnds', at: endsAt, lineId: line.id });
}

/** At a shop, within the window: the activation date moves to this day. */
export function retrieve(world: World, tenure: Tenure, now: number): void {
  guard(tenure, now, 'coolingOff');
  const { line } = tenure;
  line.retrievedAt = instantOf(now);
  line.activatedAt = instantOf(now);
  line.dataSettlesAt = instantOf(now + DATA_SETTLES);
  strike(world, (item) => item.kind === 'coolingOffEnds' && item.lineId === line.id);
}

/** The end of the line, at the exclusive end of its window and never before. */
export function release(world: World, tenure: Tenure, item: AgendaItem & { kind: 'coolingOffEnds' }): void {
  const { line } = tenure;
  if (line.releasedAt !== null || line.coolingOffEndsAt === null || msOf(line.coolingOffEndsAt) !== item.at) return;
  line.releasedAt = instantOf(item.at);
  closeOpenRequests(world, tenure, 'numberReleased', () => true, item.at);
  endSessions(world, tenure, item.at);
  strike(world, (other) => other.lineId === line.id);
}

/** The same number, a new tenure: nothing of the former holder's comes along. */
export function reissue(
  world: World,
  former: Tenure,
  facts: Omit<Issue, 'number' | 'secondHand'>,
  now: number,
): Tenure {
  guard(former, now, 'released');
  return issue(world, { ...facts, number: former.number, secondHand: true }, now);
}
