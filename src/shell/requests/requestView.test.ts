import { expect, test } from 'vitest';
import { formatShortLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { requestWord } from '#copy/requestWords.ts';
import { type Ask, asks, requestStates, type UnbindingRequest } from '#domain/request.ts';
import { DAY } from '#domain/time.ts';
import { changeWords } from '#features/requests/changeWords.ts';
import { receiptLines, receiptText } from '#features/submissions/receiptView.ts';
import { deadlineOf, sentAtOf, viewOf, whenOf } from '#shell/requests/requestView.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';

const NOW = Date.parse('2026-11-25T08:00:00.000Z');
const later = '2026-11-30T16:00:00.000Z';
const earlier = '2026-11-24T16:00:00.000Z';

const request = aRequest({
  id: 'r1',
  submissionId: 's1',
  bindingId: 'b1',
  appId: 'wechat',
  dueAt: later,
  history: [{ event: 'submitted', at: '2026-11-23T08:57:00.000Z', by: 'person', attempt: 1 }],
});

test.each([...requestStates, 'unknown' as const])('%s has a word, a joint, an act and a line about time', (state) => {
  const one = { ...request, state };
  expect(requestWord(one, NOW)).not.toBe('');
  expect(whenOf(one, NOW)).not.toBe('');
  expect(viewOf(one, NOW)).toMatchObject({ key: state });
});

test('overdue is derived from the due date and overrides the state', () => {
  const late = { ...request, state: 'inProgress' as const, dueAt: earlier };
  expect(viewOf(late, NOW)).toMatchObject({ key: 'overdue', joint: 'overdue', tone: 'warning', act: 'call' });
  expect(viewOf({ ...late, state: 'unbound' }, NOW).key).toBe('unbound');
  expect(viewOf({ ...late, state: 'needsAction' }, NOW).key).toBe('needsAction');
});

test('where doing nothing keeps the account, no row presses the person to supply anything', () => {
  const asked = (what: Ask) => whenOf({ ...request, state: 'needsAction', ask: { what, until: later } }, NOW);
  for (const what of asks) {
    expect(asked(what).includes('补充')).toBe(what !== 'confirmAfterRetrieval');
    expect(asked(what)).toContain('11月30日');
  }
  expect(asked('confirmAfterRetrieval')).toMatch(/没有确认.*结束.*账号照旧/);
});

test('an unknown state asks the person to call and is never overdue or done', () => {
  expect(viewOf({ ...request, state: 'unknown', dueAt: earlier }, NOW)).toMatchObject({
    joint: 'needsYou',
    act: 'call',
  });
});

test('a refusal offers what its reason allows, sending again before appealing', () => {
  const refused = (mayResend: boolean, appealUntil: string | null): UnbindingRequest => ({
    ...request,
    state: 'refused',
    refusal: { reason: 'dataNotSynced', mayResend, appealUntil },
  });
  expect(viewOf(refused(true, later), NOW).act).toBe('sendAgain');
  expect(viewOf(refused(false, later), NOW).act).toBe('appeal');
  expect(viewOf(refused(false, earlier), NOW).act).toBe('none');
  expect(viewOf(refused(false, null), NOW).act).toBe('none');
});

test('what was asked for can be supplied only in time', () => {
  const asked = (until: string): UnbindingRequest => ({
    ...request,
    state: 'needsAction',
    ask: { what: 'lastTopUp', until },
  });
  expect(viewOf(asked(later), NOW).act).toBe('supply');
  expect(viewOf(asked(earlier), NOW).act).toBe('wait');
  expect(deadlineOf(asked(later), NOW)).toBe(Date.parse(later));
});

test('an attempt has the date on which it was sent, not that of the first', () => {
  const again = '2026-11-24T02:00:00.000Z';
  const history: UnbindingRequest['history'] = [
    ...request.history,
    { event: 'refused', at: '2026-11-24T01:00:00.000Z', by: 'app', attempt: 1 },
    { event: 'sentAgain', at: again, by: 'person', attempt: 2 },
    { event: 'acknowledged', at: '2026-11-24T03:00:00.000Z', by: 'app', attempt: 2 },
  ];
  expect(sentAtOf({ ...request, attempt: 2, history })).toBe(again);
  expect(sentAtOf(request)).toBe(request.submittedAt);
});

test('a request to an app that vanished from the catalogue is still told, in row, change and receipt', () => {
  expect(changeWords([request], new Map(), NOW)).toContain(m.common_unknown_app());
  const submission = {
    id: 's1',
    reference: request.reference,
    submittedAt: request.submittedAt,
    takeBackUntil: request.takeBackUntil,
    rows: [{ outcome: 'accepted' as const, bindingId: 'b1', requestId: 'r1' }],
  };
  const lines = receiptLines({ submission, requests: [request], bindings: [], apps: [] });
  expect(receiptText(submission, lines, NOW)).toContain(m.common_unknown_app());
});

test('an escalated request tells the day of whoever has to answer now, expected where no calendar is out', () => {
  const toApp = (answerDueExpected: boolean): UnbindingRequest => ({
    ...request,
    state: 'inProgress',
    dueAt: earlier,
    escalations: [
      anEscalation({ sentAt: earlier, answerDueAt: later, answerDueExpected, answerDueRuleId: 'appAnswer' }),
    ],
  });
  const date = formatShortLastDay(later, NOW);
  expect(whenOf(toApp(false), NOW)).toBe(m.requests_due_by({ date }));
  expect(whenOf(toApp(true), NOW)).toBe(m.requests_due_expected({ date }));
});

test('of two that were asked side by side, neither is named with the day of the other', () => {
  const asked = anEscalation();
  const byPlatformFirst: UnbindingRequest = {
    ...request,
    state: 'inProgress',
    dueAt: earlier,
    escalations: [
      { ...asked, rung: 'appPlatform', sentAt: earlier, answerDueAt: later },
      { ...asked, rung: 'carrier', sentAt: earlier, answerDueAt: new Date(Date.parse(later) + DAY).toISOString() },
    ],
  };
  expect(whenOf(byPlatformFirst, NOW)).toBe(m.requests_due_by({ date: formatShortLastDay(later, NOW) }));
  expect(requestWord(byPlatformFirst, NOW)).toBe(m.requests_letter_state_unknown());
});

test('years later no day of a request is told without its year', () => {
  const later = NOW + 800 * DAY;
  const overdue: UnbindingRequest = { ...request, state: 'inProgress', dueAt: earlier, escalations: [] };
  expect(whenOf(overdue, later)).toMatch(/2026年/);
  expect(whenOf({ ...overdue, state: 'unbound' }, later, true)).toMatch(/2026年/);
});
