/** Home says one verdict and offers one act. Which, is decided here from facts and `now`; the first case that holds wins. */
import type { App } from '#domain/app.ts';
import { type Binding, whoseIs } from '#domain/binding.ts';
import { type Window, windowOf } from '#domain/coolingOff.ts';
import { type Capabilities, eligibilityOf } from '#domain/eligibility.ts';
import { answerOf, freshnessAt, type Inquiry, isCollecting, type Summary, summarise } from '#domain/inquiry.ts';
import { type Line, phaseAt, wasRetrieved } from '#domain/line.ts';
import { hasLastWord, type UnbindingRequest } from '#domain/request.ts';
import { stillBound } from '#domain/stillBound.ts';
import { type Day, dayAt, type Instant, msOf } from '#domain/time.ts';

export type Known = {
  line: Line;
  inquiry: Inquiry | null;
  bindings: Binding[];
  /** None where they can't be had. */
  requests: readonly UnbindingRequest[];
  apps: ReadonlyMap<string, App>;
  capabilities: Capabilities;
};

export type Verdict =
  | { kind: 'suspended' }
  | { kind: 'released'; leftBehind: Binding[] }
  /** `left`: still bound and nothing asked about it yet, worst first. */
  | { kind: 'coolingOff'; window: Window; left: Binding[]; visitOn: Day | null }
  | { kind: 'retrieved' }
  | { kind: 'tooEarly'; lookAgainAt: Instant }
  | { kind: 'neverLookedUp' }
  | { kind: 'collecting'; summary: Summary }
  | { kind: 'newHolder'; fromBefore: Binding[] }
  | { kind: 'foreign'; accounts: Binding[] }
  | { kind: 'outdated' }
  | { kind: 'nothingFound'; summary: Summary }
  | { kind: 'fine'; summary: Summary };

/** May belong to somebody else and nothing has been done about it yet. */
export function mayBeForeign(binding: Binding, known: Known, now: number): boolean {
  const app = known.apps.get(binding.appId);
  if (app === undefined || binding.goneAt !== null || binding.openRequestId !== null) return false;
  if (binding.declaration === 'mine') return false;
  const { kind } = eligibilityOf({ ...known, binding, app, answer: answerOf(known.inquiry, app.id) }, now);
  // From one's own time, or from before one got the number back: most likely one's own, until the person is unsure.
  const asked = kind === 'askWhose' || kind === 'selfCutGuard';
  return kind === 'request' || (asked && binding.declaration === 'unsure');
}

export function verdictOf(known: Known, now: number): Verdict {
  const { line, inquiry } = known;
  const phase = phaseAt(line, now);
  const left = stillBound(known.bindings, known.apps);
  if (phase === 'released') return { kind: 'released', leftBehind: left };
  if (phase === 'suspended') return { kind: 'suspended' };
  const window = windowOf(line);
  if (phase === 'coolingOff' && window !== null) {
    const unasked = left.filter((b) => b.openRequestId === null);
    // A day that has passed without an outcome is no visit to come.
    const visitOn = line.visitOn !== null && line.visitOn >= dayAt(now) ? line.visitOn : null;
    return { kind: 'coolingOff', window, left: unasked, visitOn };
  }
  if (wasRetrieved(line) && (inquiry === null || inquiry.submittedAt < line.activatedAt)) return { kind: 'retrieved' };
  if (now < msOf(line.dataSettlesAt)) return { kind: 'tooEarly', lookAgainAt: line.dataSettlesAt };
  if (inquiry === null) return { kind: 'neverLookedUp' };
  const summary = summarise(inquiry);
  if (isCollecting(inquiry)) return { kind: 'collecting', summary };
  const foreign = left.filter((binding) => mayBeForeign(binding, known, now));
  const fromBefore = foreign.filter((binding) => whoseIs(binding.boundAt, line) === 'beforeMe');
  if (line.secondHand && fromBefore.length > 0) return { kind: 'newHolder', fromBefore };
  const waiting = foreign.filter(({ lastRequestId }) => {
    const last = known.requests.find(({ id }) => id === lastRequestId);
    return last === undefined || !hasLastWord(last, now);
  });
  if (waiting.length > 0) return { kind: 'foreign', accounts: waiting };
  if (freshnessAt(inquiry, now) === 'expired') return { kind: 'outdated' };
  return summary.accounts === 0 ? { kind: 'nothingFound', summary } : { kind: 'fine', summary };
}
