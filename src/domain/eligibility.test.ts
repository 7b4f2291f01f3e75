/**
 * Every combination of facts has exactly one row, and it is the first that matches. The table stands here a second time,
 * written from the rules and not from the function: each row by itself, without "else".
 */
import { expect, test } from 'vitest';
import { declarations } from '#domain/binding.ts';
import { canBeRequested, type Eligibility, judge, type Question, questionOf } from '#domain/eligibility.ts';
import { answers } from '#domain/inquiry.ts';
import { dateMoves } from '#domain/line.ts';
import { bases } from '#domain/requests/basis.ts';
import { instantOf } from '#domain/time.ts';
import { aBinding } from '#testing/aBinding.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp, covered } from '#testing/anApp.ts';
import { aSentBinding } from '#testing/aRecord.ts';

type Row = { row: number; when: (q: Question) => boolean; gives: (e: Eligibility, q: Question) => boolean };

const requests = (basis: (typeof bases)[number]) => (e: Eligibility, q: Question) =>
  q.capabilities[basis] ? e.kind === 'request' && e.basis === basis : e.kind === 'none' && e.reason === 'switchedOff';
const finds = (nothing: boolean) => (e: Eligibility) => e.kind !== 'request' || e.mayFindNothing === nothing;

const table: Row[] = [
  {
    row: 1,
    when: (q) => q.phase !== 'active' && q.phase !== 'coolingOff',
    gives: (e, q) => e.kind === 'none' && e.reason === q.phase,
  },
  {
    row: 2,
    when: (q) => !q.connected || q.gone || ['silent', 'waiting', 'declined', 'notCovered'].includes(q.answer),
    gives: (e, q) =>
      e.kind === 'none' &&
      (q.gone
        ? e.reason === 'gone'
        : e.reason ===
            ({ silent: 'silent', waiting: 'silent', declined: 'declined' } as Record<string, string>)[q.answer] ||
          e.reason === 'notConnected'),
  },
  { row: 3, when: (q) => !q.kindSupported, gives: (e) => e.kind === 'none' && e.reason === 'numberKind' },
  {
    row: 4,
    when: (q) => q.openRequestId !== null,
    gives: (e, q) => e.kind === 'alreadyOpen' && e.requestId === q.openRequestId,
  },
  { row: 5, when: (q) => q.phase === 'coolingOff' && q.declaration === 'notMine', gives: requests('notMine') },
  { row: 6, when: (q) => q.phase === 'coolingOff', gives: requests('leaving') },
  { row: 7, when: (q) => q.declaration === 'notMine' && q.whose === 'fromMyTime', gives: requests('notMine') },
  { row: 8, when: (q) => q.declaration === 'mine', gives: (e) => e.kind === 'ownAccount' },
  {
    row: 9,
    when: (q) => q.tooEarlyUntil !== null,
    gives: (e, q) => e.kind === 'tooEarly' && e.lookAgainAt === q.tooEarlyUntil,
  },
  {
    row: 10,
    // Where the date has moved, a bare count may be the holder's own too, so it is guarded like one from before.
    when: (q) => q.dateMovedBy !== null && (q.whose === 'beforeMe' || q.whose === 'cantTell'),
    gives: (e, q) =>
      q.declaration === 'notMine'
        ? requests('formerHolder')(e, q) && finds(q.whose === 'cantTell')(e)
        : e.kind === 'selfCutGuard' && e.because === q.dateMovedBy,
  },
  { row: 11, when: (q) => q.whose === 'beforeMe', gives: (e, q) => requests('formerHolder')(e, q) && finds(false)(e) },
  { row: 12, when: (q) => q.whose === 'cantTell', gives: (e, q) => requests('formerHolder')(e, q) && finds(true)(e) },
  {
    row: 13,
    when: (q) => q.whose === 'fromMyTime' && q.declaration !== 'mine' && q.declaration !== 'notMine',
    gives: (e) => e.kind === 'askWhose',
  },
];

const flags = [false, true];
const all: Question[] = [];
for (const phase of ['active', 'suspended', 'coolingOff', 'released'] as const)
  for (const connected of flags)
    for (const answer of answers)
      for (const gone of flags)
        for (const kindSupported of flags)
          for (const openRequestId of [null, 'r'])
            for (const declaration of [null, ...declarations])
              for (const whose of ['beforeMe', 'fromMyTime', 'cantTell'] as const)
                for (const tooEarlyUntil of [null, '2026-12-01T00:00:00.000Z'])
                  for (const movedBy of [null, ...dateMoves])
                    for (const on of [[], ...bases.map((b) => [b]), bases] as (typeof bases)[number][][])
                      all.push({
                        phase,
                        connected,
                        answer,
                        gone,
                        kindSupported,
                        openRequestId,
                        declaration,
                        whose,
                        tooEarlyUntil,
                        dateMovedBy: movedBy,
                        capabilities: {
                          formerHolder: on.includes('formerHolder'),
                          notMine: on.includes('notMine'),
                          leaving: on.includes('leaving'),
                        },
                      });

test(`all ${all.length} combinations give the first row that matches, and reach every row`, () => {
  const reached = new Set<number>();
  for (const q of all) {
    const given = judge(q);
    const first = table.find(({ when }) => when(q));
    const isRight = first !== undefined && given.row === first.row && first.gives(given, q);
    // Never what the operator does not offer, and only requests can be ticked.
    const isOffered = given.kind !== 'request' || q.capabilities[given.basis];
    if (!isRight || !isOffered || canBeRequested(given) !== (given.kind === 'request'))
      throw new Error(JSON.stringify({ q, given }));
    reached.add(given.row);
  }
  expect([...reached].sort((a, b) => a - b)).toEqual(table.map(({ row }) => row));
});

test('the facts of a binding put the question; the data settle at their own instant', () => {
  const settles = Date.parse('2026-11-23T00:00:00.000Z');
  const line = aLine({ secondHand: true, activatedAt: '2026-11-16T00:00:00.000Z', dataSettlesAt: instantOf(settles) });
  const binding = aBinding({ foundAt: line.activatedAt });
  const app = { unbinding: { state: 'covered', evidence: 'sample', sourceId: null, since: null } } as const;
  const facts = {
    line,
    binding,
    app,
    answer: 'found',
    capabilities: { formerHolder: true, notMine: true, leaving: true },
  } as const;
  expect([settles - 1, settles].map((now) => judge(questionOf(facts, now)).row)).toEqual([9, 12]);
  for (const [fact, move] of [
    ['retrievedAt', 'retrieved'],
    ['portedInAt', 'portedIn'],
    ['transferredAt', 'transferred'],
  ] as const)
    expect(questionOf({ ...facts, line: { ...line, [fact]: line.activatedAt } }, settles).dateMovedBy).toBe(move);
  expect(questionOf(facts, settles).dateMovedBy).toBeNull();
});

test('an account is asked about only where its app is connected, and while it is there', () => {
  const capabilities = { formerHolder: true, notMine: true, leaving: true };
  const line = aLine();
  const asked = (app: Parameters<typeof questionOf>[0]['app'], goneAt: string | null = null) =>
    questionOf({ line, binding: aSentBinding('b', 'a', { goneAt }), app, answer: 'found', capabilities }, 0);
  const left = anApp('a', { unbinding: { ...covered, state: 'notCovered' } });
  expect([anApp('a'), left, null].map((app) => asked(app).connected)).toEqual([true, false, false]);
  expect([null, line.activatedAt].map((goneAt) => asked(anApp('a'), goneAt).gone)).toEqual([false, true]);
});

test('that an account is not one’s own is only said where no date speaks for it', () => {
  const facts: Question = {
    phase: 'active',
    connected: true,
    answer: 'found',
    gone: false,
    kindSupported: true,
    openRequestId: null,
    declaration: 'notMine',
    whose: 'beforeMe',
    tooEarlyUntil: null,
    dateMovedBy: 'retrieved',
    capabilities: { formerHolder: true, notMine: true, leaving: true },
  };
  const onlySaid = (more: Partial<Question>) => judge({ ...facts, ...more });
  for (const move of dateMoves)
    for (const whose of ['beforeMe', 'cantTell'] as const)
      expect(onlySaid({ dateMovedBy: move, whose })).toMatchObject({ kind: 'request', onlySaid: move });
  expect(onlySaid({ dateMovedBy: null })).toMatchObject({ kind: 'request', onlySaid: null });
  expect(onlySaid({ phase: 'coolingOff' })).toMatchObject({ kind: 'request', onlySaid: null });
});
