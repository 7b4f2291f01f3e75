/** Visits to get a cancelled number back. The shop decides on the day; the holding period's end lapses what is still booked. */

import type { Retrieval } from '#contract/retrieval.ts';
import { holdingPeriodOf } from '#domain/coolingOff.ts';
import { phaseAt } from '#domain/line.ts';
import { afterVisitEvent, type Visit, type VisitEvent, visitCan, visitDays } from '#domain/retrieval.ts';
import { HOUR, instantOf, MINUTE, startOf, timeOn } from '#domain/time.ts';
import { retrieve } from '#twin/carrier/lines.ts';
import { shopsOf } from '#twin/carrier/shops.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { nextId, nextReference } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, Tenure, World } from '#twin/world/world.ts';

/** Booked for today, the shop still needs a moment; otherwise people come in the late morning. */
const AT_THE_COUNTER = 11 * HOUR;
const SOON = 30 * MINUTE;

export function retrievalOf(tenure: Tenure): Retrieval {
  return { shops: shopsOf(tenure.line.carrier), owedFen: tenure.owedFen, visits: tenure.visits };
}

function end(tenure: Tenure, visit: Visit, event: VisitEvent, at: number): Visit | null {
  const state = afterVisitEvent(visit.state, event);
  if (state === null) return null;
  const ended: Visit = { ...visit, state, endedAt: instantOf(at) };
  tenure.line.visitOn = null;
  tenure.visits = tenure.visits.map((other) => (other.id === visit.id ? ended : other));
  return ended;
}

export function bookVisit(
  world: World,
  tenure: Tenure,
  { shopId, day }: { shopId: string; day: string },
  now: number,
): Visit {
  const period = holdingPeriodOf(tenure.line);
  if (period === null || !visitCan.book(phaseAt(tenure.line, now), tenure.visits))
    throw new TwinProblem('notPossibleNow');
  const shop = shopsOf(tenure.line.carrier).find(({ id }) => id === shopId);
  if (shop === undefined) throw new TwinProblem('notFound');
  if (!visitDays(period, [shop], now).includes(day)) throw new TwinProblem('badInput', { field: 'day' });
  const visit: Visit = {
    id: nextId(world, 'vis'),
    reference: nextReference(world, now),
    shopId,
    day,
    state: 'booked',
    bookedAt: instantOf(now),
    endedAt: null,
    refusedFor: null,
  };
  tenure.visits = [...tenure.visits, visit];
  tenure.line.visitOn = day;
  const at = Math.min(Math.max(startOf(day) + AT_THE_COUNTER, now + SOON), timeOn(day, shop.closingTime));
  schedule(world, { kind: 'visitDay', at, lineId: tenure.line.id, visitId: visit.id });
  return visit;
}

export function cancelVisit(world: World, tenure: Tenure, visitId: string, now: number): Visit {
  const visit = tenure.visits.find((v) => v.id === visitId);
  if (visit === undefined) throw new TwinProblem('notFound');
  const ended = visitCan.cancel(visit) ? end(tenure, visit, 'cancelled', now) : null;
  if (ended === null) throw new TwinProblem('notPossibleNow');
  strike(world, (item) => item.kind === 'visitDay' && item.visitId === visitId);
  return ended;
}

/** At the counter: debts are settled there; what the scene has in store for the person decides. Whoever stays away is still booked. */
export function applyVisitDay(world: World, tenure: Tenure, item: AgendaItem & { kind: 'visitDay' }): void {
  const visit = tenure.visits.find((v) => v.id === item.visitId);
  if (visit === undefined || phaseAt(tenure.line, item.at) !== 'coolingOff') return;
  if (tenure.missesVisit) {
    tenure.missesVisit = false;
    return;
  }
  if (tenure.visitRefusal !== null) {
    const refused = end(tenure, visit, 'refused', item.at);
    if (refused !== null) refused.refusedFor = tenure.visitRefusal;
    return;
  }
  if (end(tenure, visit, 'confirmed', item.at) === null) return;
  tenure.owedFen = 0;
  retrieve(world, tenure, item.at);
}
