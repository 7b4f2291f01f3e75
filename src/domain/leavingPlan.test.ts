import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Binding } from '#domain/binding.ts';
import { type Answer, answers, type Inquiry, inquiryStates } from '#domain/inquiry.ts';
import { type AdviceFacts, adviceOf, leavingPlan } from '#domain/leavingPlan.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { msOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp } from '#testing/anApp.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const apps = [
  anApp('meituan'),
  anApp('weibo', { category: 'social' }),
  anApp('qqmail', { recovery: true, category: 'work' }),
  anApp('alipay', { money: true, category: 'finance' }),
  anApp('jd'),
  anApp('taobao'),
];
const bound = (appId: string, goneAt: string | null = null) =>
  ({ id: `acc_${appId}`, appId, count: 1, goneAt, boundAt: null, openRequestId: null }) as Binding;
const capabilities = { formerHolder: true, notMine: true, leaving: true };
const planFor = (bindings: Binding[]) =>
  leavingPlan({ inquiry: null, previous: null, bindings, apps, line: aLine(), capabilities, requests: null }, now);
const planOf = (...ids: string[]) => planFor(ids.map((id) => bound(id)));
const inquiry = (state: Inquiry['state'], answers: Answer[] = [], expiresAt = '2026-12-20T02:00:00.000Z') =>
  ({
    state,
    staleAt: expiresAt,
    expiresAt,
    replies: answers.map((answer, i) => ({ appId: `app${i}`, answer, count: 0 })),
  }) as unknown as Inquiry;
const openFor = (bindingId: string) => ({ state: 'inProgress', bindingId }) as UnbindingRequest;
const open = openFor('acc_elsewhere');
const facts = (patch: Partial<AdviceFacts>): AdviceFacts => ({
  inquiry: inquiry('complete'),
  plan: planOf(),
  requests: [],
  noted: [],
  obstacles: [],
  dataSettlesAt: aLine().dataSettlesAt,
  ...patch,
});

test('the plan goes by what a stranger could do: money, then mailboxes, social, the rest; what is gone is done', () => {
  const plan = planFor([
    bound('meituan'),
    bound('weibo'),
    bound('jd', '2026-11-20T02:00:00.000Z'),
    bound('qqmail'),
    bound('alipay'),
    bound('vanished'),
  ]);
  expect(plan.toDo.map((step) => step.binding.appId)).toEqual(['alipay', 'qqmail', 'weibo', 'meituan', 'vanished']);
  expect(plan.done).toBe(1);
});

test('two accounts of one app are known as two, so that each can be named', () => {
  const [first, second, third] = planFor([bound('weibo'), { ...bound('weibo'), id: 'acc_other' }, bound('jd')]).toDo;
  expect([first?.sharesApp, second?.sharesApp, third?.sharesApp]).toEqual([true, true, false]);
});

describe('the advice', () => {
  test.each<[string, Partial<AdviceFacts>, string, string[]]>([
    ['nobody looked yet', { inquiry: null }, 'wait', ['neverLookedUp']],
    ['answers are coming', { inquiry: inquiry('collecting', ['waiting']) }, 'wait', ['collecting']],
    ['the result expired', { inquiry: inquiry('complete', [], '2026-11-01T02:00:00.000Z') }, 'wait', ['expired']],
    ['a bill is open', { obstacles: ['arrears'] }, 'wait', ['obstacle']],
    ['money is bound', { plan: planOf('alipay', 'weibo') }, 'wait', ['stillBound', 'highRisk']],
    ['an app is at it', { requests: [open] }, 'wait', ['openRequests']],
    [
      'much is left',
      { plan: planOf('alipay', 'qqmail', 'weibo', 'jd'), requests: [open] },
      'park',
      ['stillBound', 'highRisk', 'openRequests'],
    ],
    ['nothing is left, and every app has told', { inquiry: inquiry('complete', ['none']) }, 'cancel', ['nothingBound']],
    [
      'nothing is left, but silence is not "no account"',
      { inquiry: inquiry('completeWithGaps', ['none', 'silent', 'notCovered']) },
      'unsure',
      ['nothingBound', 'silent', 'notCovered'],
    ],
    [
      'an app answers no inquiries',
      { inquiry: inquiry('complete', ['none', 'declined']) },
      'unsure',
      ['nothingBound', 'declined'],
    ],
    ['no app was asked', { inquiry: inquiry('complete', []) }, 'unsure', ['nothingTold']],
    [
      'the answers are some days old',
      { inquiry: { ...inquiry('complete', ['none']), staleAt: '2026-11-22T02:00:00.000Z' } },
      'unsure',
      ['nothingBound', 'stale'],
    ],
    [
      'the carrier has not passed on yet whose number it is',
      { inquiry: inquiry('complete', ['none']), dataSettlesAt: '2026-11-25T02:00:00.000Z' },
      'unsure',
      ['nothingBound', 'tooEarly'],
    ],
  ])('%s', (_name, patch, advise, kinds) => {
    const advice = adviceOf(facts(patch), now);
    expect(advice.advise).toBe(advise);
    expect(advice.reasons.map((reason) => reason.kind)).toEqual(kinds);
  });
});

test('what is still bound is counted as the list below counts it, and what is requested as the requests do', () => {
  const plan = planOf('meituan', 'weibo', 'jd', 'alipay');
  const counted = (...ids: string[]) => {
    const { advise, reasons } = adviceOf(facts({ plan, requests: ids.map(openFor) }), now);
    return [advise, ...reasons.map((reason) => ('count' in reason ? [reason.kind, reason.count] : reason.kind))];
  };
  const bound = [
    ['stillBound', 4],
    ['highRisk', 1],
  ];
  expect(counted()).toEqual(['wait', ...bound]);
  expect(counted('acc_jd')).toEqual(['wait', ...bound, ['openRequests', 1]]);
  expect(counted('acc_meituan', 'acc_alipay', 'acc_jd')).toEqual(['wait', ...bound, ['openRequests', 3]]);
  // One for an account that is not listed any more is left to do all the same.
  expect(counted('acc_jd', 'acc_elsewhere')).toEqual(['park', ...bound, ['openRequests', 2]]);
  const over = { state: 'withdrawn', bindingId: 'acc_jd' } as UnbindingRequest;
  expect(adviceOf(facts({ plan, requests: [over] }), now).reasons.map(({ kind }) => kind)).not.toContain(
    'openRequests',
  );
});

test('an easy mind is only for whoever has an answer of every app', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...answers)),
      fc.constantFrom(...inquiryStates),
      (told: Answer[], state: Inquiry['state']) => {
        const { advise } = adviceOf(facts({ inquiry: inquiry(state, told) }), now);
        if (advise === 'cancel')
          expect(told.length > 0 && told.every((answer) => /found|none/.test(answer))).toBe(true);
      },
    ),
  );
});

test('what the person noted and has not switched counts as left to do, beside what the apps told', () => {
  const one = (doneAt: string | null) =>
    ({ id: 'n', what: { by: 'name', name: 'n', kind: 'bank' }, notedAt: '', doneAt }) as const;
  const told = { inquiry: inquiry('complete', ['none']) };
  expect(adviceOf(facts({ ...told, noted: [one(null), one('2026-11-20T02:00:00.000Z')] }), now)).toEqual({
    advise: 'wait',
    reasons: [{ kind: 'noted', count: 1 }, { kind: 'nothingBound' }],
  });
  expect(adviceOf(facts({ ...told, noted: [one('2026-11-20T02:00:00.000Z')] }), now).advise).toBe('cancel');
});

test('the plan has nothing before what it is entered or recovered by', () => {
  const tied = apps.map((app) =>
    app.id === 'alipay' ? { ...app, hangsOn: [{ appId: 'qqmail', how: 'recovery' as const, sourceId: null }] } : app,
  );
  const bindings = ['meituan', 'alipay', 'qqmail'].map((id) => ({ ...bound(id), declaration: 'mine' as const }));
  const plan = leavingPlan(
    { inquiry: null, previous: null, bindings, apps: tied, line: aLine(), capabilities, requests: null },
    now,
  );
  expect(plan.toDo.map(({ binding }) => binding.appId)).toEqual(['qqmail', 'alipay', 'meituan']);
});
