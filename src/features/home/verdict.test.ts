import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import type { Inquiry, Reply } from '#domain/inquiry.ts';
import { type Known, verdictOf } from '#features/home/verdict.ts';
import { expect, test } from 'vitest';
import { aLine } from '#domain/aLine.ts';
import { aRequest } from '#domain/aRequest.ts';

const now = Date.parse('2026-11-23T08:00:00.000Z');

const line = aLine({ activatedAt: '2021-03-18T02:00:00.000Z', dataSettlesAt: '2021-03-25T02:00:00.000Z' });
const reply = (appId: string, answer: Reply['answer'], count = 0): Reply => ({
  appId,
  answer,
  count,
  at: answer === 'waiting' ? null : '2026-11-23T03:00:00.000Z',
  bindingIds: [],
  late: false,
});
const inquiry: Inquiry = {
  id: 'inquiry',
  state: 'complete',
  submittedAt: '2026-11-23T02:00:00.000Z',
  answersDueAt: '2026-11-25T02:00:00.000Z',
  staleAt: '2026-11-30T02:00:00.000Z',
  expiresAt: '2026-12-23T02:00:00.000Z',
  replies: [reply('pay', 'found', 1), reply('chat', 'none'), reply('mute', 'silent')],
};
const coverage = { state: 'covered', evidence: 'sample', sourceId: null, since: null } as const;
const app = (id: string, money: boolean): App => ({
  id,
  name: { 'zh-CN': id, en: id },
  aliases: [],
  formerNames: [],
  category: money ? 'finance' : 'social',
  glyph: null,
  pinyin: id,
  initials: null,
  money,
  recovery: false,
  inquiry: coverage,
  unbinding: coverage,
  hotline: null,
  accountsPerNumber: null,
  about: { 'zh-CN': '', en: '' },
  before: null,
  steps: null,
});
const binding = (id: string, patch: Partial<Binding> = {}): Binding => ({
  id,
  appId: 'pay',
  handle: 'a***b',
  count: 1,
  boundAt: { by: 'month', month: '2023-06' },
  foundAt: inquiry.submittedAt,
  goneAt: null,
  declaration: 'mine',
  declarationLocked: false,
  ownAccount: null,
  openRequestId: null,
  lastRequestId: null,
  lastRecheckAt: null,
  recheckAskedAt: null,
  ...patch,
});
const known: Known = {
  line,
  inquiry,
  bindings: [binding('own')],
  requests: [],
  apps: new Map([
    ['pay', app('pay', true)],
    ['chat', app('chat', false)],
  ]),
  capabilities: { formerHolder: true, notMine: true, leaving: true },
};

test.each([
  ['a suspended line', { line: { ...line, suspendedAt: '2026-11-01T00:00:00.000Z' } }, 'suspended'],
  [
    'a released line',
    { line: { ...line, cancelledAt: '2026-01-01T00:00:00.000Z', coolingOffEndsAt: '2026-04-01T16:00:00.000Z' } },
    'released',
  ],
  [
    'a cancelled line',
    { line: { ...line, cancelledAt: '2026-11-01T00:00:00.000Z', coolingOffEndsAt: '2027-01-30T16:00:00.000Z' } },
    'coolingOff',
  ],
  ['a fresh number', { line: { ...line, dataSettlesAt: '2026-11-28T00:00:00.000Z' } }, 'tooEarly'],
  ['a line without inquiry', { inquiry: null, bindings: [] }, 'neverLookedUp'],
  ['answers under way', { inquiry: { ...inquiry, state: 'collecting' as const } }, 'collecting'],
  [
    'a second-hand line with old bindings',
    {
      line: { ...line, secondHand: true },
      bindings: [binding('old', { declaration: null, boundAt: { by: 'day' as const, day: '2019-06-01' } })],
    },
    'newHolder',
  ],
  ['something that may be foreign', { bindings: [binding('odd', { declaration: 'notMine' })] }, 'foreign'],
  [
    'no account at all',
    { bindings: [], inquiry: { ...inquiry, replies: [reply('pay', 'none'), reply('mute', 'silent')] } },
    'nothingFound',
  ],
  ['own accounts only', {}, 'fine'],
  ['answers too old to go by', { inquiry: { ...inquiry, expiresAt: '2026-11-23T07:00:00.000Z' } }, 'outdated'],
] satisfies [string, Partial<Known>, string][])('%s', (_, patch, kind) => {
  expect(verdictOf({ ...known, ...patch }, now).kind).toBe(kind);
});

test('a retrieved line is asked to look up once more, until it has', () => {
  const retrieved = {
    ...line,
    cancelledAt: '2026-09-01T00:00:00.000Z',
    retrievedAt: '2026-11-23T04:00:00.000Z',
    activatedAt: '2026-11-23T04:00:00.000Z',
  };
  expect(verdictOf({ ...known, line: retrieved }, now).kind).toBe('retrieved');
});

test('what was linked before the number was got back is no stranger until the person is unsure', () => {
  const back = { cancelledAt: '2026-09-01T00:00:00.000Z', retrievedAt: '2026-11-20T00:00:00.000Z' };
  const retrieved = {
    ...known,
    line: { ...line, ...back, activatedAt: back.retrievedAt },
    bindings: [binding('old', { declaration: null })],
  };
  expect(verdictOf(retrieved, now).kind).toBe('fine');
  const unsure = { ...retrieved, bindings: [binding('old', { declaration: 'unsure' })] };
  expect(verdictOf(unsure, now).kind).toBe('foreign');
});

test('the countdown names what is still bound and not asked about yet, worst first', () => {
  const cancelled = { ...line, cancelledAt: '2026-11-01T00:00:00.000Z', coolingOffEndsAt: '2027-01-30T16:00:00.000Z' };
  const bindings = [binding('chat', { appId: 'chat' }), binding('sent', { openRequestId: 'r' }), binding('money')];
  expect(verdictOf({ ...known, line: cancelled, bindings }, now)).toMatchObject({
    kind: 'coolingOff',
    left: [{ id: 'money' }, { id: 'chat' }],
  });
});

test('silence keeps its own count beside a clean answer', () => {
  const clean = { ...inquiry, replies: [reply('pay', 'none'), reply('mute', 'silent')] };
  expect(verdictOf({ ...known, bindings: [], inquiry: clean }, now)).toMatchObject({
    summary: { none: 1, silent: 1, accounts: 0 },
  });
});

test('what the app has refused for good is no longer put before the person, what can be sent again is', () => {
  const bindings = [binding('odd', { declaration: 'notMine', declarationLocked: true, lastRequestId: 'r' })];
  const refused = (mayResend: boolean) =>
    aRequest({
      id: 'r',
      bindingId: 'odd',
      state: 'refused',
      refusal: { reason: 'notHolder', mayResend, appealUntil: null },
    });
  expect(verdictOf({ ...known, bindings, requests: [refused(false)] }, now).kind).toBe('fine');
  expect(verdictOf({ ...known, bindings, requests: [refused(true)] }, now).kind).toBe('foreign');
  expect(verdictOf({ ...known, bindings }, now).kind).toBe('foreign');
});
