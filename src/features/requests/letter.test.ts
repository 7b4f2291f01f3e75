import { expect, test } from 'vitest';
import { rungs } from '#domain/escalation.ts';
import { asLastSent, clockOf, letterText } from '#features/requests/letter.ts';
import { aLine } from '#testing/aLine.ts';
import { aRequest } from '#testing/aRequest.ts';
import { service } from '#twin/service/service.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const sent = {
  attempt: 1,
  answerDueAt: null,
  answerDueExpected: false,
  answerDueRuleId: null,
  outcome: null,
  answeredAt: null,
} as const;
const step = (event: 'submitted' | 'takenUp' | 'refused' | 'escalationGranted', at: string) => ({
  event,
  at,
  by: event === 'submitted' ? ('person' as const) : ('app' as const),
  attempt: 1,
});

test('a letter that is read again knows nothing of what came after it, itself included', () => {
  const request = aRequest({
    state: 'unbound',
    attempt: 2,
    history: [step('submitted', '2026-11-02T08:00:00.000Z'), step('escalationGranted', '2026-11-20T08:00:00.000Z')],
    escalations: [
      { ...sent, rung: 'app', sentAt: '2026-11-11T08:00:00.000Z' },
      { ...sent, rung: 'carrier', sentAt: '2026-11-18T08:00:00.000Z' },
    ],
  });
  const asSent = asLastSent(request);
  expect(asSent).toMatchObject({ state: 'inProgress', attempt: 1 });
  expect(asSent.history.map(({ event }) => event)).toEqual(['submitted']);
  expect(asSent.escalations.map(({ rung }) => rung)).toEqual(['app']);
});

test('one about a refusal still speaks of a refusal, whatever came of it', () => {
  const request = aRequest({
    state: 'unbound',
    history: [
      step('submitted', '2026-11-02T08:00:00.000Z'),
      step('refused', '2026-11-05T08:00:00.000Z'),
      step('escalationGranted', '2026-11-20T08:00:00.000Z'),
    ],
    escalations: [{ ...sent, rung: 'carrier', sentAt: '2026-11-18T08:00:00.000Z' }],
  });
  expect(asLastSent(request).state).toBe('refused');
});

test('where no letter went out, the record is taken as it is', () => {
  const request = aRequest();
  expect(asLastSent(request)).toBe(request);
});

const ours = /这个日子不是法规定的|法规没有规定时间/;
test.each(rungs.flatMap((rung) => service.rules.map(({ id }) => [rung, id] as const)))(
  'to the %s, with a day by %s: each period is published and has its source, or is called the portal’s own',
  (rung, dueRuleId) => {
    const request = aRequest({ state: 'inProgress', dueRuleId, dueAt: '2026-11-20T16:00:00.000Z' });
    const paragraphs = letterText(rung, { request, app: null, line: aLine(), service, isFromBefore: true }, now);
    const rule = service.rules.find(({ id }) => id === dueRuleId);
    const isPublished = (rule?.sourceIds.length ?? 0) > 0;
    const overdue = paragraphs[4] ?? '';
    expect(ours.test(overdue)).toBe(!isPublished);
    if (!isPublished) expect(overdue).not.toMatch(/应用.{0,4}应在/);
    else expect(paragraphs[5]).toMatch(/期限的依据：.*\n.+/);
    const asking = paragraphs.at(-2) ?? '';
    const clock = clockOf(rung, service);
    if (clock !== undefined) expect(ours.test(asking)).toBe(clock.sourceIds.length === 0);
  },
);

test.each([
  [true, /以前的机主留下的/],
  [false, /^(?!.*以前的机主)/],
])('the app’s date speaks of a former holder (%s)', (isFromBefore, said) => {
  const facts = { request: aRequest({ basis: 'formerHolder' }), app: null, line: aLine(), service, isFromBefore };
  expect(letterText('app', facts, now).join(' ')).toMatch(said);
});
