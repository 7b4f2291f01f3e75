/**
 * "Is my number second-hand?": what can honestly be said on a day, from what the carrier knows and what apps answered.
 * Rule: only a binding older than the activation date is from before; a month or a bare count can't tell; fresh numbers look
 * clean because carrier data lag, so it is too early until they have settled.
 */
import { type Binding, isFormerHolders, isFromBefore, whoseIs } from '#domain/binding.ts';
import { type Inquiry, isCollecting, type Summary, summarise } from '#domain/inquiry.ts';
import { type DateMove, dateMovedBy, type Line, phaseAt } from '#domain/line.ts';
import { type Instant, msOf } from '#domain/time.ts';

/** Bindings that still stand, by whose they are. `saidMine`: older than the activation, and the person says they are their own. */
type Traces = { fromBefore: Binding[]; cantTell: Binding[]; saidMine: Binding[] };

export type SecondHand =
  | { kind: 'notInUse' }
  | { kind: DateMove }
  | { kind: 'tooEarly'; lookAgainAt: Instant }
  | { kind: 'neverLookedUp' }
  | ({ kind: 'collecting'; summary: Summary } & Traces)
  | ({ kind: 'fromBefore'; summary: Summary } & Traces)
  | ({ kind: 'cantTell'; summary: Summary } & Traces)
  | ({ kind: 'saidMine'; summary: Summary } & Traces)
  | { kind: 'clean'; summary: Summary }
  | { kind: 'nobodyTold'; summary: Summary };

type Facts = { line: Line; inquiry: Inquiry | null; bindings: readonly Binding[] };

/** Exactly one answer for every combination of facts; the first that holds wins. `now` in ms since the epoch. */
export function secondHandAt({ line, inquiry, bindings }: Facts, now: number): SecondHand {
  const phase = phaseAt(line, now);
  if (phase === 'coolingOff' || phase === 'released') return { kind: 'notInUse' };
  const move = dateMovedBy(line);
  if (move !== null) return { kind: move };
  if (now < msOf(line.dataSettlesAt)) return { kind: 'tooEarly', lookAgainAt: line.dataSettlesAt };
  if (inquiry === null) return { kind: 'neverLookedUp' };
  const standing = bindings.filter(({ goneAt }) => goneAt === null);
  const others = standing.filter(({ declaration }) => declaration !== 'mine');
  const own = standing.filter(({ declaration }) => declaration === 'mine');
  const summary = summarise(inquiry);
  const traces: Traces = {
    fromBefore: bindings.filter((binding) => isFormerHolders(binding, line)),
    cantTell: others.filter(({ boundAt }) => !isFromBefore(boundAt, line) && whoseIs(boundAt, line) !== 'fromMyTime'),
    saidMine: own.filter(({ boundAt }) => isFromBefore(boundAt, line)),
  };
  if (isCollecting(inquiry)) return { kind: 'collecting', summary, ...traces };
  if (traces.fromBefore.length > 0) return { kind: 'fromBefore', summary, ...traces };
  if (traces.cantTell.length > 0) return { kind: 'cantTell', summary, ...traces };
  if (traces.saidMine.length > 0) return { kind: 'saidMine', summary, ...traces };
  return { kind: summary.told > 0 ? 'clean' : 'nobodyTold', summary };
}
