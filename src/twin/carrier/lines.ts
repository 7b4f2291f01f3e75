/** A number's life as acts with guards: issued, suspended, resumed, cancelled, retrieved, released, issued again. */
import { handleFor } from '#domain/binding.ts';
import { holdingPeriodOf, milestonesOf } from '#domain/coolingOff.ts';
import { maskNumber } from '#domain/input/phoneNumber.ts';
import { type Line, type Phase, phaseAt } from '#domain/line.ts';
import { addDays, dayAt, instantOf, msOf, startOf } from '#domain/time.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { happens } from '#twin/carrier/life.ts';
import { MORNING } from '#twin/carrier/messages.ts';
import { noPreferences } from '#twin/carrier/preferences.ts';
import { closeOpenRequests, pauseUntilConfirmed } from '#twin/service/requests.ts';
import { ruleFigures, spanOf } from '#twin/service/ruleFigures.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { nextId } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, HiddenAccount, Tenure, World } from '#twin/world/world.ts';

/** Day 0 is the day of cancellation, day 90 the last one; the holding period ends with it. */
const WINDOW_DAYS = ruleFigures.coolingOff.figure;
/** Messages about the holding period go out when shops open. */
/** The carrier's data reaches the inquiry within a week of activation. */
const DATA_SETTLES = spanOf('dataSettles');

export type Issue = Pick<Line, 'carrier' | 'secondHand'> & {
  /** Put into the holder's name by the one before. */ transferred?: true;
} & Partial<Pick<Line, 'kind' | 'kindSupported'>> &
  Partial<Pick<Tenure, 'answers' | 'outcomes' | 'obstacles' | 'visitRefusal' | 'missesVisit' | 'owedFen'>> & {
    number: string;
    idTail: string | null;
    hidden: readonly Omit<HiddenAccount, 'id'>[];
  };

/** Only the newest tenure of a number can be followed by another: nobody gets a number that somebody holds. */
function guardNewest(world: World, tenure: Tenure): void {
  const newest = world.tenures.filter(({ number }) => number === tenure.number).slice(-1)[0];
  if (newest !== tenure) throw new TwinProblem('notPossibleNow');
}

function guard(tenure: Tenure, now: number, ...phases: Phase[]): void {
  if (!phases.includes(phaseAt(tenure.line, now))) throw new TwinProblem('notPossibleNow');
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
      cancellationExpectedAt: null,
      cancelledAt: null,
      coolingOffEndsAt: null,
      visitOn: null,
      coolingOffRevision: null,
      retrievedAt: null,
      portedInAt: null,
      transferredAt: facts.transferred ? instantOf(now) : null,
      releasedAt: null,
      terminatedForArrearsAt: null,
    },
    idTail: facts.idTail,
    contactNumber: null,
    pendingContact: null,
    cancellation: null,
    obstacles: facts.obstacles ?? [],
    visits: [],
    visitRefusal: facts.visitRefusal ?? null,
    missesVisit: facts.missesVisit ?? false,
    owedFen: facts.owedFen ?? 0,
    hidden: facts.hidden.map((account) => ({ ...account, id: nextId(world, 'acc') })),
    answers: facts.answers ?? {},
    outcomes: facts.outcomes ?? {},
    inquiries: [],
    bindings: [],
    submissions: [],
    requests: [],
    noted: [],
    preferences: noPreferences(),
    life: [],
    checks: { standing: null, looks: [], madeAt: [] },
  };
  happens(tenure, facts.transferred ? 'transferred' : 'activated', now);
  world.tenures.push(tenure);
  return tenure;
}

export function suspend(tenure: Tenure, now: number): void {
  guard(tenure, now, 'active');
  tenure.line.suspendedAt = instantOf(now);
  happens(tenure, 'suspended', now);
}

export function resume(tenure: Tenure, now: number): void {
  guard(tenure, now, 'suspended');
  tenure.line.resumedAt = instantOf(now);
  happens(tenure, 'resumed', now);
}

/** Puts the days and the end of the holding period on the agenda in place of what stood there; none where there is none. */
function plan(world: World, { line }: Tenure, now: number): void {
  const isOfWindow = ({ kind }: AgendaItem) => kind === 'coolingOffDate' || kind === 'coolingOffEnds';
  strike(world, (item) => item.lineId === line.id && isOfWindow(item));
  const period = holdingPeriodOf(line);
  if (period === null || phaseAt(line, now) !== 'coolingOff') return;
  for (const at of milestonesOf(period).map(({ on }) => startOf(on) + MORNING))
    if (at > now) schedule(world, { kind: 'coolingOffDate', at, lineId: line.id });
  schedule(world, { kind: 'coolingOffEnds', at: msOf(period.endsAt), lineId: line.id });
}

/** Takes effect at `now`. Former holders' bindings go on being dealt with; objections end with the line. */
export function cancel(world: World, tenure: Tenure, contactNumber: string | null, now: number): void {
  guard(tenure, now, 'active', 'suspended');
  const endsAt = startOf(addDays(dayAt(now), WINDOW_DAYS + 1));
  tenure.line.cancelledAt = instantOf(now);
  // A termination is the cancellation by another name.
  if (tenure.line.terminatedForArrearsAt !== instantOf(now)) happens(tenure, 'cancelled', now);
  tenure.line.cancellationExpectedAt = null;
  tenure.line.coolingOffEndsAt = instantOf(endsAt);
  // A number that was got back and is cancelled again keeps its calendar entries: the newer end has to replace them.
  tenure.line.coolingOffRevision = (tenure.line.coolingOffRevision ?? -1) + 1;
  tenure.contactNumber = contactNumber;
  tenure.pendingContact = null;
  tenure.checks.standing = null;
  closeOpenRequests(world, tenure, 'numberCancelled', (request) => request.basis === 'notMine', now);
  endSessions(world, tenure, now);
  plan(world, tenure, now);
}

/** Nobody paid: the carrier ends the line. No contact number was ever left. */
export function terminate(world: World, tenure: Tenure, now: number): void {
  guard(tenure, now, 'suspended');
  tenure.line.terminatedForArrearsAt = instantOf(now);
  happens(tenure, 'terminated', now);
  cancel(world, tenure, null, now);
}

/** The operator keeps the number longer: `days` after the cancellation in all, never fewer than before. */
export function prolong(world: World, tenure: Tenure, days: number, now: number): void {
  guard(tenure, now, 'coolingOff');
  const { line } = tenure;
  const endsAt = startOf(addDays(dayAt(msOf(line.cancelledAt ?? '')), days + 1));
  if (endsAt <= msOf(line.coolingOffEndsAt ?? '')) throw new TwinProblem('notPossibleNow');
  line.coolingOffEndsAt = instantOf(endsAt);
  line.coolingOffRevision = (line.coolingOffRevision ?? 0) + 1;
  plan(world, tenure, now);
}

/** What was found before the activation date moved is no longer known to be from the holder's time. */
function hideNames({ line, bindings, requests }: Tenure): void {
  for (const binding of bindings) {
    binding.handle = handleFor(binding.handle, binding.boundAt, line);
    for (const request of requests) if (request.bindingId === binding.id) request.handle = binding.handle;
  }
}

/** At a shop, within the holding period: the activation date moves to this day. */
export function retrieve(world: World, tenure: Tenure, now: number): void {
  guard(tenure, now, 'coolingOff');
  const { line } = tenure;
  line.retrievedAt = instantOf(now);
  happens(tenure, 'retrieved', now);
  line.activatedAt = instantOf(now);
  line.dataSettlesAt = instantOf(now + DATA_SETTLES);
  hideNames(tenure);
  plan(world, tenure, now);
  pauseUntilConfirmed(world, tenure, (request) => request.basis === 'leaving', now);
}

/** The holder takes the number along to another carrier: for every check the activation date is that day from now on. */
export function portIn(tenure: Tenure, carrier: Line['carrier'], now: number): void {
  guard(tenure, now, 'active');
  const { line } = tenure;
  line.carrier = carrier;
  line.kind = 'ported';
  line.portedInAt = instantOf(now);
  line.activatedAt = instantOf(now);
  line.dataSettlesAt = instantOf(now + DATA_SETTLES);
  happens(tenure, 'portedIn', now);
  hideNames(tenure);
}

/** The end of the line, at the exclusive end of its holding period and never before. */
export function release(world: World, tenure: Tenure, item: AgendaItem & { kind: 'coolingOffEnds' }): void {
  const { line } = tenure;
  const isEnd = line.coolingOffEndsAt !== null && msOf(line.coolingOffEndsAt) === item.at;
  if (!isEnd || line.releasedAt !== null || phaseAt(line, item.at) !== 'released') return;
  line.releasedAt = instantOf(item.at);
  happens(tenure, 'released', item.at);
  closeOpenRequests(world, tenure, 'numberReleased', () => true, item.at);
  line.visitOn = null;
  tenure.visits = tenure.visits.map((visit) =>
    visit.state === 'booked' ? { ...visit, state: 'lapsed', endedAt: instantOf(item.at) } : visit,
  );
  for (const binding of tenure.bindings) binding.recheckAskedAt = null;
  tenure.noted = [];
  endSessions(world, tenure, item.at);
  strike(world, (other) => other.lineId === line.id);
}

/** What the carrier does by itself before it sells a number again: the widely known apps take the old binding off. */
export function refreshBeforeIssue(world: World, former: Tenure, now: number): void {
  guard(former, now, 'released');
  guardNewest(world, former);
  former.hidden = former.hidden.filter((account) => findApp(world, account.appId)?.unbinding.evidence !== 'source');
}

/**
 * The same number, a new tenure: nothing of the former holder's comes along but the accounts that apps still keep on the
 * number, which the new holder's inquiry will find. Ends every session of the former line.
 */
export function reissue(
  world: World,
  former: Tenure,
  facts: Omit<Issue, 'number' | 'secondHand' | 'hidden'> & Partial<Pick<Issue, 'hidden'>>,
  now: number,
): Tenure {
  guard(former, now, 'released');
  guardNewest(world, former);
  endSessions(world, former, now);
  const hidden = facts.hidden ?? former.hidden;
  return issue(world, { ...facts, hidden, number: former.number, secondHand: true }, now);
}
