/** The record of a number: what it tells, in which order, what it leaves out, and which rules it quotes. */
import { expect, test } from 'vitest';
import type { Escalation } from '#domain/escalation.ts';
import { type Answer, answers, hasTold } from '#domain/inquiry.ts';
import type { NotedAccount } from '#domain/own/noted.ts';
import type { RecordFacts } from '#domain/report.ts';
import type { RuleId } from '#domain/sources.ts';
import { instantOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';
import { anInquiry, aReply, aSentBinding, at, now, recordOf } from '#testing/aRecord.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';

test('a number that was never looked up has its own facts and nothing else', () => {
  const line = aLine({ cancelledAt: at, coolingOffEndsAt: instantOf(now), releasedAt: at, retrievedAt: null });
  expect(recordOf({ line })).toMatchObject({
    format: 'clearline-report',
    version: 5,
    madeAt: '2026-11-24T08:57:00.000Z',
    demonstration: false,
    line: {
      maskedNumber: '154****0001',
      carrier: 'mobile',
      phase: 'released',
      activatedAt: line.activatedAt,
      cancelledAt: at,
      coolingOffEndsAt: instantOf(now),
      retrievedAt: null,
      releasedAt: at,
    },
    inquiry: null,
    accounts: [],
    noted: [],
    requests: [],
    changes: null,
  });
});

test('answers stand in the order in which people read, within it the worst app first, and only those who told have a count', () => {
  const answers: Answer[] = ['notCovered', 'none', 'declined', 'silent', 'waiting', 'found'];
  const replies = answers.flatMap((answer) => [
    aReply('life', answer, { count: answer === 'found' ? 2 : 0, bindingIds: ['b'] }),
    aReply('bank', answer, { count: 0 }),
  ]);
  const { inquiry } = recordOf({ inquiry: anInquiry(replies) });
  expect(inquiry?.replies.map(({ appId, answer, count }) => `${answer} ${appId} ${count}`)).toEqual([
    'found bank 0',
    'found life 2',
    'waiting bank null',
    'waiting life null',
    'silent bank null',
    'silent life null',
    'declined bank null',
    'declined life null',
    'none bank 0',
    'none life 0',
    'notCovered bank null',
    'notCovered life null',
  ]);
  expect(inquiry?.replies[1]).toEqual({
    appId: 'life',
    appName: { 'zh-CN': 'life', en: 'life' },
    answer: 'found',
    at,
    count: 2,
    late: false,
  });
});

test('accounts that are gone follow those that are there, each with the worst app first, and one without a name is called so', () => {
  const { accounts } = recordOf({
    bindings: [
      aSentBinding('b1', 'bank', { goneAt: at }),
      aSentBinding('b2', 'life', { goneAt: at }),
      aSentBinding('b3', 'elsewhere'),
      aSentBinding('b4', 'life'),
      aSentBinding('b5', 'chat', { boundAt: { by: 'day', day: '2026-01-01' } }),
    ],
  });
  expect(accounts.map(({ id, whose, appName }) => `${id} ${whose} ${appName.en}`)).toEqual([
    'b5 fromMyTime chat',
    'b4 beforeMe life',
    'b3 beforeMe One',
    'b1 beforeMe bank',
    'b2 beforeMe life',
  ]);
  // Ids of requests and what locks a word are the portal's own business.
  expect(accounts[3]).toEqual({
    id: 'b1',
    appId: 'bank',
    appName: { 'zh-CN': 'bank', en: 'bank' },
    handle: '王**1',
    count: 1,
    boundAt: { by: 'day', day: '2020-06-06' },
    whose: 'beforeMe',
    foundAt: at,
    toldAt: at,
    goneAt: at,
    declaration: null,
    ownAccount: null,
    lastRecheckAt: null,
  });
});

test('a request names its account, says whether it is late, and keeps its own ids to itself', () => {
  const { requests } = recordOf({ requests: [aRequest({ appId: 'bank', dueAt: instantOf(now) }), aRequest()] });
  expect(requests.map(({ accountId, overdue }) => [accountId, overdue])).toEqual([
    ['b', true],
    ['b', false],
  ]);
  expect(requests[0]).toMatchObject({ appName: { en: 'bank' }, reference: '261123004217' });
  for (const name of ['id', 'submissionId', 'bindingId']) expect(requests[0]).not.toHaveProperty(name);
});

test('what differs from the inquiry before is told with what is unexplained first, and needs both inquiries', () => {
  const previous = anInquiry(
    [aReply('life', 'found', { count: 1, bindingIds: ['b1'] }), aReply('bank', 'none', { count: 0 })],
    { submittedAt: '2026-11-01T08:57:00.000Z' },
  );
  const inquiry = anInquiry([
    aReply('life', 'none', { count: 0 }),
    aReply('bank', 'found', { count: 1, bindingIds: ['b2'] }),
  ]);
  expect(recordOf({ inquiry, previous }).changes).toEqual({
    since: '2026-11-01T08:57:00.000Z',
    items: [
      { appId: 'bank', appName: { 'zh-CN': 'bank', en: 'bank' }, kind: 'new', count: 1, because: null },
      { appId: 'life', appName: { 'zh-CN': 'life', en: 'life' }, kind: 'gone', count: 1, because: null },
    ],
  });
  expect(recordOf({ inquiry }).changes).toBeNull();
  expect(recordOf({ previous }).changes).toBeNull();
});

test.each(answers.flatMap((before) => answers.map((after) => [before, after] as const)))(
  'that nothing has changed is told only of an app that has told both times, and not of %s and then %s',
  (before, after) => {
    const count = { count: 1, bindingIds: ['b1'] };
    const previous = anInquiry([aReply('life', before, before === 'found' ? count : {})]);
    const inquiry = anInquiry([aReply('life', after, after === 'found' ? count : {})]);
    const isKnown = hasTold(after) && (hasTold(before) || after === 'found');
    expect(recordOf({ inquiry, previous }).changes === null).toBe(!isKnown);
  },
);

const fresh = anInquiry([]);
const escalated = (answerDueRuleId: string | null) => anEscalation({ rung: 'carrier', sentAt: at, answerDueRuleId });

test.each<[string, Partial<RecordFacts>, RuleId[]]>([
  ['nothing', {}, []],
  ['a fresh inquiry', { inquiry: fresh }, ['inquiryPromise']],
  ['a stale one', { inquiry: { ...fresh, staleAt: at } }, ['inquiryPromise', 'inquiryStale', 'inquiryExpires']],
  ['a new number without accounts', { line: aLine({ dataSettlesAt: instantOf(now + 1) }) }, []],
  [
    'a new number with accounts',
    { line: aLine({ dataSettlesAt: instantOf(now + 1) }), bindings: [aSentBinding('b', 'life')] },
    ['dataSettles'],
  ],
  [
    'accounts of settled data',
    { line: aLine({ dataSettlesAt: instantOf(now) }), bindings: [aSentBinding('b', 'life')] },
    [],
  ],
  ['a cancelled number', { line: aLine({ cancelledAt: at }) }, ['coolingOff']],
  ['a request', { requests: [aRequest({ dueRuleId: 'leavingDue' })] }, ['leavingDue']],
  [
    'a request that asks for something, beside another one',
    { requests: [aRequest({ dueRuleId: '', ask: { what: 'lastTopUp', until: at } }), aRequest({ dueRuleId: '' })] },
    ['actionDue'],
  ],
  [
    'letters of which one has a day by a rule',
    { requests: [aRequest({ dueRuleId: '', escalations: [escalated(null), escalated('carrierAnswer')] })] },
    ['carrierAnswer'],
  ],
])('the rules that %s rests on are quoted, with their sources', (_, facts, wanted) => {
  const record = recordOf(facts);
  expect(record.rules.map(({ id }) => id)).toEqual(wanted);
  expect(record.sources.map(({ id }) => id)).toEqual(wanted.map((id) => `of-${id}`));
});

test('a rule that the service does not tell is not quoted', () => {
  expect(recordOf({ requests: [aRequest({ dueRuleId: 'formerHolderDue' })] }).rules).toEqual([]);
});

test('accounts that are there stand by what a stranger could do, in whatever order they come', () => {
  const there = ['life', 'bank', 'chat', 'bank'].map((appId, place) => aSentBinding(`b${place}`, appId));
  expect(recordOf({ bindings: there }).accounts.map(({ appId }) => appId)).toEqual(['bank', 'bank', 'chat', 'life']);
});

test('what the person noted is told as they called it, or as the catalogue does, and by what it guards', () => {
  const of = (id: string, what: NotedAccount['what'], doneAt: string | null = null) => ({
    id,
    what,
    notedAt: at,
    doneAt,
  });
  const { noted } = recordOf({
    noted: [
      of('n1', { by: 'catalogue', appId: 'elsewhere' }),
      of('n2', { by: 'catalogue', appId: 'chat' }),
      of('n3', { by: 'name', name: '学校', kind: 'bank' }, at),
    ],
  });
  expect(noted).toEqual([
    {
      id: 'n3',
      notedAt: at,
      doneAt: at,
      guards: 'money',
      appId: null,
      name: { 'zh-CN': '学校', en: '学校' },
      kind: 'bank',
    },
    {
      id: 'n2',
      notedAt: at,
      doneAt: null,
      guards: 'social',
      appId: 'chat',
      name: { 'zh-CN': 'chat', en: 'chat' },
      kind: null,
    },
    {
      id: 'n1',
      notedAt: at,
      doneAt: null,
      guards: 'rest',
      appId: 'elsewhere',
      name: { 'zh-CN': '一', en: 'One' },
      kind: null,
    },
  ]);
});

test('the day by which an office says whether it takes a case is quoted with its rule', () => {
  const letter: Escalation = {
    rung: 'regulator',
    attempt: 1,
    sentAt: at,
    answerDueAt: null,
    answerDueExpected: false,
    answerDueRuleId: null,
    decision: { dueAt: at, expected: false, ruleId: 'codeTries' },
    outcome: null,
    answeredAt: null,
  };
  const quoted = (decision: Escalation['decision']) =>
    recordOf({ requests: [aRequest({ escalations: [{ ...letter, decision }] })] }).rules.map(({ id }) => id);
  expect([quoted(letter.decision).includes('codeTries'), quoted(null).includes('codeTries')]).toEqual([true, false]);
});
