/** For tests: the record of a number in use, a day after it was looked up, and whatever the test is about. */
import type { Binding } from '#domain/binding.ts';
import type { Answer, Inquiry, Reply } from '#domain/inquiry.ts';
import { makeReport, type RecordFacts } from '#domain/report.ts';
import type { Rule, RuleId } from '#domain/sources.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { aBinding } from '#testing/aBinding.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp } from '#testing/anApp.ts';

export const at = '2026-11-23T08:57:00.000Z';
export const now = Date.parse('2026-11-24T08:57:00.000Z');
const words = { 'zh-CN': '一', en: 'One' };

export const aReply = (appId: string, answer: Answer, facts: Partial<Reply> = {}): Reply => ({
  appId,
  answer,
  at,
  count: null,
  bindingIds: [],
  late: false,
  ...facts,
});
export const anInquiry = (replies: Reply[], facts: Partial<Inquiry> = {}): Inquiry => ({
  id: 'inq_1',
  state: 'complete',
  submittedAt: at,
  answersDueAt: instantOf(now + DAY),
  staleAt: instantOf(now + 6 * DAY),
  expiresAt: instantOf(now + 29 * DAY),
  replies,
  ...facts,
});
/** One that was asked for once, from before the holder's time. */
export const aSentBinding = (id: string, appId: string, facts: Partial<Binding> = {}) =>
  aBinding({
    id,
    appId,
    handle: '王**1',
    boundAt: { by: 'day', day: '2020-06-06' },
    foundAt: at,
    declarationLocked: true,
    openRequestId: 'req_1',
    lastRequestId: 'req_1',
    recheckAskedAt: at,
    ...facts,
  });
const rule = (id: RuleId): Rule => ({
  id,
  figure: 1,
  unit: 'days',
  name: words,
  certainty: 'official',
});
const rules = (
  [
    'carrierAnswer',
    'inquiryPromise',
    'inquiryStale',
    'inquiryExpires',
    'dataSettles',
    'coolingOff',
    'actionDue',
    'leavingDue',
    'codeTries',
  ] as const
).map(rule);

export const recordOf = (facts: Partial<RecordFacts> = {}) =>
  makeReport(
    {
      line: aLine(),
      inquiry: null,
      previous: null,
      bindings: [],
      requests: [],
      noted: [],
      apps: [anApp('life'), anApp('chat', { category: 'social' }), anApp('bank', { money: true })],
      unnamed: words,
      service: {
        demonstration: false,
        rules,
      },
      evidence: {
        reasons: rules.map(({ id }) => ({ ruleId: id, why: words, sourceIds: [`of-${id}`] })),
        sources: [...rules.map(({ id }) => `of-${id}`), 'of-nothing'].map((id) => ({
          id,
          title: words,
          publisher: words,
          kind: 'press' as const,
          date: null,
          url: null,
          isCopy: false,
          missing: words,
        })),
      },
      ...facts,
    },
    now,
  );
