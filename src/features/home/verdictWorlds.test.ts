/** The heading and the rows of home agree in any world of accounts and requests. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Account, accountsOf, countAccounts, type Known } from '#domain/account.ts';
import { isFormerHolders, sumOf } from '#domain/binding.ts';
import { byConcern } from '#domain/concern.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import { isOpen, type RequestState, requestStates } from '#domain/request.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { type Verdict, verdictOf } from '#features/home/verdict.ts';
import { binding, inquiry, known, line, now } from '#testing/aHome.ts';
import { aRequest } from '#testing/aRequest.ts';

const past = instantOf(now - DAY);
const coming = instantOf(now + DAY);
const stateWords: RequestState[] = [...requestStates, 'unknown'];

/** Any line, accounts and requests: each account knows its newest request, as the service tells it. */
const worlds = fc
  .record({
    line: fc.record({
      secondHand: fc.boolean(),
      dataSettlesAt: fc.constantFrom(line.dataSettlesAt, coming),
      suspendedAt: fc.constantFrom(null, null, null, past),
      cancelledAt: fc.constantFrom(null, null, null, past),
      coolingOffEndsAt: fc.constantFrom(past, coming),
      retrievedAt: fc.constantFrom(null, null, past),
      portedInAt: fc.constantFrom(null, null, past, coming),
    }),
    inquiry: fc.option(
      fc.record({
        state: fc.constantFrom('collecting', 'complete', 'completeWithGaps'),
        submittedAt: fc.constantFrom(past, '2020-01-01T00:00:00.000Z'),
        staleAt: fc.constantFrom(past, coming),
        expiresAt: fc.constantFrom(past, coming),
        replies: fc.constantFrom(inquiry.replies, []),
      } as const),
    ),
    previous: fc.option(fc.constant<Inquiry>({ ...inquiry, replies: [] })),
    capabilities: fc.record({ formerHolder: fc.boolean(), notMine: fc.boolean(), leaving: fc.boolean() }),
    bindings: fc.array(
      fc.record({
        appId: fc.constantFrom('pay', 'chat', 'nobodyKnows'),
        boundAt: fc.constantFrom(null, { by: 'month', month: '2023-06' }, { by: 'day', day: '2019-06-01' }),
        goneAt: fc.constantFrom(null, null, past),
        declaration: fc.constantFrom(null, 'mine', 'notMine', 'unsure'),
        ownAccount: fc.constantFrom(null, 'toDo', 'saidDone', 'proved', 'stillThere'),
      } as const),
      { maxLength: 4 },
    ),
    requests: fc.option(
      fc.array(
        fc.record({
          bindingId: fc.constantFrom('0', '1', '2', '3'),
          state: fc.constantFrom(...stateWords),
          dueAt: fc.constantFrom(past, coming),
          refusal: fc.record({
            reason: fc.constant('notHolder'),
            mayResend: fc.boolean(),
            appealUntil: fc.constantFrom(null, past, coming),
          } as const),
          ask: fc.constantFrom(null, { what: 'unknown', until: past }, { what: 'lastTopUp', until: coming } as const),
          escalations: fc.array(
            fc.record({
              rung: fc.constantFrom('app', 'appPlatform', 'carrier', 'regulator', 'unknown'),
              attempt: fc.constant(1),
              sentAt: fc.constant(past),
              answerDueAt: fc.constantFrom(null, past, coming),
              answerDueExpected: fc.boolean(),
              answerDueRuleId: fc.constant(null),
              decision: fc.constant(null),
              outcome: fc.constantFrom(null, 'notUnbound'),
              answeredAt: fc.constant(null),
            } as const),
            { maxLength: 2 },
          ),
        } as const),
        { maxLength: 5 },
      ),
    ),
  })
  .map(({ line: ofLine, inquiry: ofInquiry, previous, bindings, requests, capabilities }): Known => {
    const sent = requests?.map((facts, at) =>
      aRequest({ ...facts, id: `r${at}`, submittedAt: instantOf(now - 9 * DAY + at) }),
    );
    return {
      ...known,
      capabilities,
      line: { ...line, ...ofLine },
      inquiry: ofInquiry && { ...inquiry, ...ofInquiry },
      previous,
      requests: sent ?? null,
      bindings: bindings.map((facts, at) => {
        const last = sent?.findLast(({ bindingId }) => bindingId === String(at)) ?? null;
        const openRequestId = last !== null && isOpen(last) ? last.id : null;
        return binding(String(at), { ...facts, lastRequestId: last?.id ?? null, openRequestId });
      }),
    };
  });

/** Headings that say of all accounts that none of them presses. */
const calm: Verdict['kind'][] = ['fine', 'noHurry', 'nothingFound', 'nobodyTold', 'requestsUnknown'];

/** Headings that ask the person for nothing. */
const restful: Verdict['kind'][] = [
  ...calm,
  ...(['retrieved', 'tooEarly', 'neverLookedUp', 'collecting', 'outdated'] as const),
];

test('in any world: where a row asks, the heading asks, and it counts what the rows show', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const verdict = verdictOf(world, now);
      const asking = byConcern(world.requests ?? [], now, world.bindings).needsYou;
      if (asking.length > 0) expect(restful).not.toContain(verdict.kind);
      if (verdict.kind === 'requests') expect(verdict.requests).toEqual(asking);
      if (accountsOf(world, now).some(({ care }) => care))
        expect(['fine', 'nothingFound', 'nobodyTold', 'requestsUnknown']).not.toContain(verdict.kind);
      if (accountsOf(world, now).some(({ turn }) => turn === 'toDo' || turn === 'outside'))
        expect(['fine', 'nothingFound', 'nobodyTold']).not.toContain(verdict.kind);
      const isWaiting = ({ next, binding }: Account) =>
        ['request', 'sayWhose', 'askApp'].includes(next) && isFormerHolders(binding, world.line);
      if (accountsOf(world, now).some(isWaiting)) expect(calm).not.toContain(verdict.kind);
      if (verdict.kind === 'newHolder')
        expect(countAccounts(verdict.fromBefore)).toBe(
          sumOf(world.bindings.filter((one) => isFormerHolders(one, world.line))),
        );
      const there = new Set(world.bindings.filter(({ goneAt }) => goneAt === null).map(({ id }) => id));
      if (verdict.kind === 'requests')
        for (const { bindingId, state } of verdict.requests)
          expect(there.has(bindingId) || state !== 'refused').toBe(true);
      if (verdict.kind === 'nothingFound') expect(world.bindings).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
