/**
 * The portal's predicates against the twin, over the wire: whatever is done, in whatever order and after whatever time, an
 * act is carried out exactly when the portal would have offered it.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { control } from '#contract/control.ts';
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { bindingCan, declarations } from '#domain/binding.ts';
import { cancellationCan, mayCancel, needsLastLook } from '#domain/cancellation.ts';
import { canBeRequested, eligibilityOf } from '#domain/eligibility.ts';
import { rungs } from '#domain/escalation.ts';
import { answerOf } from '#domain/inquiry.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { isOpen, nextRung, requestTable } from '#domain/request.ts';
import { mayAct, type RequestAct } from '#domain/requestActs.ts';
import { visitCan, visitDays } from '#domain/retrieval.ts';
import { addDays, DAY, dayAt, HOUR, MINUTE, msOf } from '#domain/time.ts';
import { newBrowser, type Sent } from '#twin/handlers/newBrowser.ts';
import { people } from '#twin/people.ts';

type Browser = ReturnType<typeof newBrowser>;
type Step = { act: string; pick: number; spanMs: number };

async function look({ call }: Browser) {
  const [accounts, apps, line, requests, service, state] = await Promise.all([
    call(operations.readAccounts),
    call(operations.listApps),
    call(operations.readLine),
    call(operations.listRequests),
    call(operations.readService),
    call(control.readTwin),
  ]);
  const byId = new Map(apps.map((app) => [app.id, app]));
  return { accounts, line, requests, service, findApp: (id: string) => byId.get(id), now: msOf(state.now) };
}
type Seen = Awaited<ReturnType<typeof look>>;
type Attempt = { operation: Operation; sent: Sent; offered: boolean };

let keys = 0;
const newKey = () => `model-${String(++keys).padStart(8, '0')}`;
const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

/** What the person would try next, and whether the portal offers it. Null: there is nothing to try it on. */
async function attemptOf({ act, pick }: Step, seen: Seen, browser: Browser): Promise<Attempt | null> {
  const { accounts, line, requests, service, findApp, now } = seen;
  const phase = phaseAt(line, now);
  const binding = pickOf(accounts.bindings, pick);
  const request = pickOf(requests, pick);
  switch (act) {
    case 'declare':
    case 'sayDone':
    case 'recheck': {
      if (binding === undefined) return null;
      const body = act === 'declare' ? { body: { declaration: pickOf(declarations, pick) } } : {};
      const reach = act === 'recheck' ? lineCan.inquire(phase) : lineCan.followRequests(phase);
      const sent = { params: { bindingId: binding.id }, ...body };
      return { operation: operations[act], sent, offered: reach && bindingCan[act](binding) };
    }
    case 'withdraw':
    case 'sendAgain':
    case 'supply':
    case 'appeal': {
      if (request === undefined) return null;
      const about = accounts.bindings.find(({ id }) => id === request.bindingId);
      const text = act === 'supply' || act === 'appeal' ? { body: { text: 'In March.' } } : {};
      const offered = mayAct(act satisfies RequestAct, request, { phase, binding: about }, now);
      return { operation: operations[act], sent: { params: { requestId: request.id }, ...text }, offered };
    }
    case 'escalate': {
      if (request === undefined) return null;
      const about = accounts.bindings.find(({ id }) => id === request.bindingId);
      const rung = pickOf(rungs, pick);
      const offered = mayAct('escalate', request, { phase, binding: about }, now) && nextRung(request, now) === rung;
      return { operation: operations.escalate, sent: { params: { requestId: request.id }, body: { rung } }, offered };
    }
    case 'submitCancellation': {
      const standing = await browser.call(operations.readCancellation);
      const lookedOnceMore = pick % 2 === 0;
      const looked = lookedOnceMore || !needsLastLook(accounts.bindings, findApp);
      const sent = { body: { contactNumber: '15400000061', lookedOnceMore }, key: newKey() };
      return {
        operation: operations.submitCancellation,
        sent,
        offered: looked && mayCancel({ phase, ...standing }).kind === 'yes',
      };
    }
    case 'withdrawCancellation': {
      const { cancellation } = await browser.call(operations.readCancellation);
      return { operation: operations.withdrawCancellation, sent: {}, offered: cancellationCan.withdraw(cancellation) };
    }
    case 'bookVisit': {
      const { shops, visits } = await browser.call(operations.readRetrieval);
      const shop = pickOf(shops, pick);
      if (shop === undefined || line.cancelledAt === null || line.coolingOffEndsAt === null) return null;
      const day = addDays(dayAt(now), (pick % 20) - 2);
      const window = { from: line.cancelledAt, endsAt: line.coolingOffEndsAt };
      const offered = visitCan.book(phase, visits) && visitDays(window, [shop], now).includes(day);
      return { operation: operations.bookVisit, sent: { body: { shopId: shop.id, day }, key: newKey() }, offered };
    }
    case 'cancelVisit': {
      const { visits } = await browser.call(operations.readRetrieval);
      const visit = pickOf(visits, pick);
      if (visit === undefined) return null;
      return {
        operation: operations.cancelVisit,
        sent: { params: { visitId: visit.id } },
        offered: visitCan.cancel(visit),
      };
    }
    case 'submit': {
      if (binding === undefined || !lineCan.request(phase)) return null;
      const app = findApp(binding.appId);
      if (app === undefined) return null;
      const answer = answerOf(accounts.inquiry, app.id);
      const eligibility = eligibilityOf({ line, binding, app, answer, capabilities: service.capabilities }, now);
      const { rows } = await browser.call(operations.submit, { body: { bindingIds: [binding.id] }, key: newKey() });
      const expected = canBeRequested(eligibility)
        ? 'accepted'
        : eligibility.kind === 'alreadyOpen'
          ? 'alreadyOpen'
          : 'notAccepted';
      expect([act, rows[0]?.outcome]).toEqual([act, expected]);
      return null;
    }
    default:
      return null;
  }
}

/** Whatever happened, a request stands in a state of its table, and only one is open for a binding. */
function checkStanding({ requests, accounts }: Seen): void {
  const open = requests.filter(isOpen).map((request) => request.bindingId);
  expect(new Set(open).size).toBe(open.length);
  for (const request of requests) expect(Object.keys(requestTable)).toContain(request.state);
  for (const binding of accounts.bindings) {
    if (binding.openRequestId !== null) expect(open).toContain(binding.id);
  }
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(
      'declare',
      'sayDone',
      'recheck',
      'submit',
      'submit',
      'withdraw',
      'sendAgain',
      'supply',
      'appeal',
      'escalate',
      'submitCancellation',
      'withdrawCancellation',
      'bookVisit',
      'cancelVisit',
    ),
    pick: fc.nat(60),
    spanMs: fc.oneof(fc.constant(0), fc.nat(20 * MINUTE), fc.nat(30 * HOUR), fc.nat(20 * DAY)),
  }),
  { minLength: 5, maxLength: 25 },
);
const scenes = people
  .filter((person) => person.id !== 'p07')
  .flatMap((person) => person.scenes.map((scene) => [person.id, scene.id] as const))
  // Without a contact number nobody can prove anything there.
  .filter(([, sceneId]) => sceneId !== 'noContact' && sceneId !== 'terminated');

test('whatever is tried, the twin does exactly what the portal would have offered', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...scenes), steps, async ([personId, sceneId], walk) => {
      const browser = newBrowser();
      await browser.open(personId, { sceneId });
      for (const step of walk) {
        if (step.spanMs > 0) await browser.call(control.advance, { body: { by: 'span', ms: step.spanMs } });
        // The line's end signs everybody out; the walk goes on as somebody who came back, where that is possible.
        if ((await browser.call(operations.readSession)).state !== 'signedIn') return;
        await browser.call(operations.renewProof);
        await browser.call(operations.answerCode, { body: { code: '123456' } });
        const seen = await look(browser);
        checkStanding(seen);
        const attempt = await attemptOf(step, seen, browser);
        if (attempt === null) continue;
        const response = await browser.send(attempt.operation, attempt.sent);
        expect([attempt.operation.name, response.ok]).toEqual([attempt.operation.name, attempt.offered]);
        checkStanding(await look(browser));
      }
    }),
    { numRuns: 40 },
  );
});
