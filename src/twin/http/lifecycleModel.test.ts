/**
 * The portal's predicates against the twin, as fast-check commands: legal and illegal acts in any order, after any time. An
 * act is carried out exactly when the portal would have offered it; a refused one changes nothing; and whatever happened,
 * each request has walked through the domain's table.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { control } from '#contract/control.ts';
import type { BodyOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { latestRung, rungBefore } from '#domain/escalation.ts';
import { isOpen } from '#domain/request.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import { type ActName, acts, attemptOf, expectedRows } from '#testing/attempts.ts';
import { type Browser, newBrowser } from '#testing/newBrowser.ts';
import { look, type Seen, waysOf } from '#testing/portalView.ts';
import { people, personWith } from '#twin/people/openScene.ts';

/** Each request stands where its history leads; one is open for an account at most, and the account knows it. */
function checkStanding({ requests, accounts }: Seen): void {
  const open = requests.filter(isOpen);
  expect(new Set(open.map(({ bindingId }) => bindingId)).size).toBe(open.length);
  for (const { id, openRequestId } of accounts.bindings)
    expect(openRequestId).toBe(open.find(({ bindingId }) => bindingId === id)?.id ?? null);
  for (const request of requests) {
    waysOf(request);
    // Within the ten minutes nobody but the person can have done anything for this attempt, unless the number itself moved.
    for (const { at, by, attempt } of request.history)
      if (attempt === request.attempt && by === 'app') expect(at >= request.takeBackUntil).toBe(true);
    expect((request.refusal !== null) === ['refused', 'appealed'].includes(request.state)).toBe(true);
    expect(request.ask !== null).toBe(request.state === 'needsAction');
    expect(request.closedFor !== null).toBe(request.state === 'closed');
    const climbed = request.escalations.filter(({ attempt }) => attempt === request.attempt).map(({ rung }) => rung);
    expect(new Set(climbed).size).toBe(climbed.length);
    for (const [index, rung] of climbed.entries()) {
      const before = rung === 'unknown' ? null : rungBefore[rung];
      // Past a refusal nobody asks the app again; the regulator always comes after the carrier.
      if (before === 'carrier') expect(climbed.slice(0, index)).toContain('carrier');
      if (rung === 'app') expect(index).toBe(0);
    }
    if (latestRung(request)?.outcome === 'unbound') expect(request.state).toBe('unbound');
  }
}

/** What was told once stays told: histories grow at their end, and references and submissions stay. */
function checkGrowth(before: Seen, after: Seen): void {
  for (const { id, reference, history, submissionId } of before.requests) {
    const later = after.requests.find((request) => request.id === id);
    expect([later?.reference, later?.submissionId]).toEqual([reference, submissionId]);
    expect(later?.history.slice(0, history.length)).toEqual(history);
  }
}

type Time = BodyOf<typeof control.advance> | null;
type Real = { browser: Browser; idTail: string };
/** What the portal knows, as it was last told; `over` once the line's end has signed the person out. */
type Model = { seen: Seen; over: boolean };

class Act implements fc.AsyncCommand<Model, Real> {
  readonly name: ActName;
  readonly pick: number;
  /** What passes before it: nothing, a span, or what brings the next event. */
  readonly time: Time;
  constructor(name: ActName, pick: number, time: Time) {
    this.name = name;
    this.pick = pick;
    this.time = time;
  }

  toString(): string {
    return `${JSON.stringify(this.time)} ${this.name} #${this.pick}`;
  }

  check(model: Readonly<Model>): boolean {
    return !model.over;
  }

  async run(model: Model, { browser, idTail }: Real): Promise<void> {
    if (this.time !== null) {
      await browser.call(control.advance, { body: this.time });
      if ((await browser.call(operations.readSession)).state !== 'signedIn') {
        model.over = true;
        return;
      }
    }
    const before = await look(browser, model.seen);
    checkGrowth(model.seen, before);
    checkStanding(before);
    const attempt = attemptOf(this.name, this.pick, before, idTail);
    model.seen = before;
    if (attempt === null) return;
    const response = await browser.send(attempt.operation, attempt.sent);
    const told = (await response.json()) as { code?: string; rows?: object[] };
    expect([`${this}`, response.ok, told.code]).toEqual([`${this}`, attempt.offered, told.code]);
    const after = await look(browser, before);
    if (attempt.offered) {
      if (this.name === 'submit') expect(told.rows).toMatchObject(expectedRows(attempt.sent, before));
      checkGrowth(before, after);
      checkStanding(after);
    } else {
      expect(attempt.refusals).toContain(told.code);
      expect({ ...after, now: 0 }).toEqual({ ...before, now: 0 });
    }
    model.seen = after;
  }
}

const span = fc.oneof(fc.nat(20 * MINUTE), fc.nat(30 * HOUR), fc.nat(20 * DAY));
const time: fc.Arbitrary<Time> = fc.oneof(
  fc.constant(null),
  fc.constant({ by: 'nextEvent' as const }),
  span.map((ms) => ({ by: 'span' as const, ms })),
);
const commands = fc.commands(
  acts.map((name) => fc.tuple(fc.nat(60), time).map(([pick, passes]) => new Act(name, pick, passes))),
  { maxCommands: 30, size: 'max' },
);
const scenes = people
  .filter((person) => person.id !== 'p07')
  .flatMap((person) => person.scenes.map((scene) => [person.id, scene.id] as const))
  // Without a contact number nobody can prove anything there.
  .filter(([, sceneId]) => sceneId !== 'noContact' && sceneId !== 'terminated');

/** Those with requests in every state more often than the rest. */
const eventful = [
  ['p01', 'requests'],
  ['p04', 'asksFirst'],
  ['p08', 'hardCases'],
  ['p08', 'everyEnd'],
  ['p08', 'turnedDown'],
  ['p12', 'paused'],
] as const;

test('whatever is tried, the twin does exactly what the portal would have offered', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom(...scenes), fc.constantFrom(...eventful)),
      commands,
      async ([personId, sceneId], walk) => {
        const browser = newBrowser();
        await browser.open(personId, { sceneId });
        const seen = await look(browser, null);
        // There the number's next holder is signed in.
        const idTail = sceneId === 'reissued' ? '161616' : personWith(personId).idTail;
        await fc.asyncModelRun(() => ({ model: { seen, over: false }, real: { browser, idTail } }), walk);
      },
    ),
    { numRuns: 30 },
  );
});
