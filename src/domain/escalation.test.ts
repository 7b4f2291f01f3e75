/** Rung by rung: nothing before its time, nothing twice, and a new attempt starts from the first one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernOf } from '#domain/concern.ts';
import { type Escalation, type Rung, rungs } from '#domain/escalation.ts';
import {
  answerDueAt,
  isEscalated,
  nextRung,
  requestCan,
  requestStates,
  type UnbindingRequest,
} from '#domain/request.ts';
import { storyOf } from '#domain/story.ts';
import { DAY, instantOf, MINUTE } from '#domain/time.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const base: UnbindingRequest = {
  id: 'r',
  submissionId: 's',
  reference: '261123004217',
  bindingId: 'b',
  appId: 'a',
  handle: null,
  count: 1,
  basis: 'formerHolder',
  state: 'inProgress',
  attempt: 1,
  submittedAt: instantOf(now - 20 * DAY),
  takeBackUntil: instantOf(now - 20 * DAY + 10 * MINUTE),
  dueAt: instantOf(now),
  dueExpected: false,
  dueRuleId: 'formerHolderDue',
  refusal: null,
  exemption: null,
  ask: null,
  closedFor: null,
  history: [{ event: 'submitted', at: instantOf(now - 20 * DAY), by: 'person', attempt: 1 }],
  escalations: [],
};
const wrote = (rung: Rung, facts: Partial<Escalation> = {}): Escalation => ({
  rung,
  attempt: 1,
  sentAt: instantOf(now),
  answerDueAt: rung === 'regulator' ? null : instantOf(now + 5 * DAY),
  answerDueExpected: false,
  answerDueRuleId: null,
  outcome: null,
  answeredAt: null,
  ...facts,
});
const refusedForGood: UnbindingRequest = {
  ...base,
  state: 'refused',
  refusal: { reason: 'notHolder', mayResend: false, appealUntil: instantOf(now) },
};

test('before the due date nothing can be escalated, from it on the app comes first', () => {
  expect([now - 1, now].map((at) => nextRung(base, at))).toEqual([null, 'app']);
  expect([now - 1, now].map((at) => requestCan.escalate(base, at))).toEqual([false, true]);
});

test('a request that the app refused for good starts with the carrier, and not while an appeal is left', () => {
  expect([now - 1, now].map((at) => nextRung(refusedForGood, at))).toEqual([null, 'carrier']);
  expect(nextRung({ ...refusedForGood, escalations: [wrote('app')] }, now)).toBe('carrier');
});

test('only an overdue or finally refused request can be escalated', () => {
  const can = requestStates.filter((state) => requestCan.escalate({ ...base, state, refusal: null }, now + DAY));
  expect(can).toEqual(['submitted', 'acknowledged', 'inProgress', 'appealed', 'refused']);
  expect(requestCan.escalate({ ...base, state: 'unknown' }, now + DAY)).toBe(false);
});

test('the next rung opens when the time is over or the answer was in vain, not before', () => {
  const waiting = { ...base, escalations: [wrote('app')] };
  expect(nextRung(waiting, now + 5 * DAY - 1)).toBeNull();
  expect(nextRung(waiting, now + 5 * DAY)).toBe('carrier');
  const answered = { outcome: 'notUnbound', answeredAt: instantOf(now) } as const;
  expect(nextRung({ ...base, escalations: [wrote('app', answered)] }, now)).toBe('carrier');
  expect(nextRung({ ...base, escalations: [wrote('carrier')] }, now + 5 * DAY)).toBe('regulator');
  expect(nextRung({ ...base, escalations: [wrote('regulator')] }, now + 900 * DAY)).toBeNull();
});

test('a new attempt starts from the first rung', () => {
  const again = { ...base, attempt: 2, escalations: [wrote('app'), wrote('carrier')] };
  expect(nextRung(again, now)).toBe('app');
  expect(isEscalated(again, now)).toBe(false);
});

test('while somebody above has time, it is not the person’s turn, and the date shown is theirs', () => {
  const waiting = { ...base, escalations: [wrote('app')] };
  expect(concernOf(base, now)).toBe('needsYou');
  expect(concernOf(waiting, now)).toBe('underWay');
  expect(concernOf(waiting, now + 5 * DAY)).toBe('needsYou');
  expect(answerDueAt(waiting, now)).toBe(instantOf(now + 5 * DAY));
  expect(answerDueAt(waiting, now + 5 * DAY)).toBe(base.dueAt);
  expect(concernOf({ ...refusedForGood, escalations: [wrote('carrier')] }, now)).toBe('underWay');
  expect(answerDueAt({ ...base, escalations: [wrote('regulator')] }, now)).toBeNull();
});

test('nobody is written to twice, and never two at once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(8), fc.boolean()), { maxLength: 30 }), (moves) => {
      let request = base;
      let at = now;
      for (const [days, answers] of moves) {
        at += days * DAY;
        const rung = nextRung(request, at);
        if (rung === null) continue;
        expect(isEscalated(request, at)).toBe(false);
        const answered = answers ? ({ outcome: 'notUnbound', answeredAt: instantOf(at) } as const) : {};
        const due = rung === 'regulator' ? {} : { answerDueAt: instantOf(at + 5 * DAY) };
        const letter = wrote(rung, { sentAt: instantOf(at), ...due, ...answered });
        request = { ...request, escalations: [...request.escalations, letter] };
      }
      const climbed = request.escalations.map(({ rung }) => rung);
      expect(climbed).toEqual(rungs.slice(0, climbed.length));
    }),
  );
});

test('the story tells letters and vain answers at their time', () => {
  const answeredAt = instantOf(now + DAY);
  const story = storyOf({ ...base, escalations: [wrote('carrier', { outcome: 'notUnbound', answeredAt })] });
  expect(story.map(({ event, by }) => [event, by])).toEqual([
    ['submitted', 'person'],
    ['wroteToCarrier', 'person'],
    ['answeredInVain', 'carrier'],
  ]);
});

test('an office that the portal does not know is no rung: it stops nobody, and its step is told as one', () => {
  const elsewhere: Escalation = { ...wrote('app'), rung: 'unknown', outcome: null, answerDueAt: null };
  const request = { ...base, escalations: [elsewhere] };
  expect(nextRung(request, now)).toBe('app');
  expect(storyOf(request).map(({ event }) => event)).toContain('unknown');
});
