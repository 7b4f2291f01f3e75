/** The dates of a receipt as a calendar file, read back by a library that had no part in writing it. */

import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { UnbindingRequest } from '#domain/request.ts';
import { dueEntries, dueLines, revisionOf } from '#features/submissions/dueEntries.ts';
import { calendarFile } from '#shell/time/calendar.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const at = '2026-11-23T08:57:00.000Z';
const soon = '2026-11-30T16:00:00.000Z';
const later = '2026-12-08T16:00:00.000Z';
const request = (facts: Partial<UnbindingRequest> = {}): UnbindingRequest => ({
  id: 'r1',
  submissionId: 'sub_1',
  reference: '261123004217',
  bindingId: 'b1',
  appId: 'alipay',
  handle: '*建国',
  count: 1,
  basis: 'formerHolder',
  state: 'submitted',
  attempt: 1,
  submittedAt: at,
  takeBackUntil: at,
  dueAt: soon,
  dueExpected: false,
  dueRuleId: 'formerHolderDue',
  regulatorUntil: later,
  refusal: null,
  exemption: null,
  ask: null,
  closedFor: null,
  escalations: [],
  history: [{ event: 'submitted', at, by: 'person', attempt: 1 }],
  ...facts,
});
const submission = { id: 'sub_1' };

test('one morning for each day on which answers are due, after its end, and only for what is awaited', () => {
  const requests = [
    request({ dueAt: later }),
    request(),
    request(),
    request({ state: 'unbound', dueAt: '2026-11-27T16:00:00.000Z' }),
    request({ state: 'needsAction', dueAt: '2026-11-28T16:00:00.000Z' }),
    request({ state: 'inProgress', dueAt: at }),
  ];
  const entries = dueEntries(submission, requests, now);
  expect(entries.map(({ uid, startsAt }) => [uid, new Date(startsAt).toISOString()])).toEqual([
    ['sub_1-due-2026-11-30@clearline', '2026-12-01T01:00:00.000Z'],
    ['sub_1-due-2026-12-08@clearline', '2026-12-09T01:00:00.000Z'],
  ]);
  expect(dueLines(entries)).toBe('2026年12月1日：看看解绑申请有没有答复\n2026年12月9日：看看解绑申请有没有答复');
  expect(dueEntries(submission, [request({ state: 'withdrawn' })], now)).toEqual([]);
});

test('the file tells no app, no account and no number, and each step of a request raises its revision', async () => {
  const moved = request({ history: [...request().history, { event: 'acknowledged', at, by: 'app', attempt: 1 }] });
  const text = await calendarFile(dueEntries(submission, [moved], now), revisionOf([moved]), 'zh-CN', now);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(event?.sequence).toBe(2);
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-01T01:00:00.000Z');
  expect(event?.description).toContain('2026年11月30日');
  expect(text).not.toMatch(/alipay|支付宝|建国|154|261123004217/);
});

test('a day whose working calendar is not published yet is only expected', () => {
  const entries = dueEntries(submission, [request(), request({ id: 'r2', dueAt: later, dueExpected: true })], now);
  expect(entries.map(({ note }) => note.includes('（预计）'))).toEqual([false, true]);
});
