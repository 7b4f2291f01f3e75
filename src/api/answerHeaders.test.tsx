/** An answer that is still the same is not sent again, and the service says when it wants to be asked next. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { looksWithin } from '#api/polling.ts';
import { preferencesQuery } from '#api/preferences.ts';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';

const START = Date.parse('2026-11-23T08:57:00.000Z');
const inAll = (count: number) => new Date(START + count * 1_000).toISOString();
let asked: { second: number; known: string | null }[];
/** What the service has now. The tag is the length of its text, which is enough here. */
let answer: unknown;
let more: Record<string, string>;
let stop: () => void;

const chosen = (watchedAppIds: string[], consents: { kind: 'messages'; givenAt: string }[] = []) => ({
  messages: { inquiryAnswers: false, requestChanges: false, dueDates: false, coolingOffDates: false },
  consents,
  watchedAppIds,
});

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  asked = [];
  more = {};
  answer = { state: 'anonymous' };
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    const known = headers['if-none-match'] ?? null;
    asked.push({ second: Math.round((Date.now() - START) / 1_000), known });
    const body = JSON.stringify(answer);
    const told = { 'service-time': new Date().toISOString(), etag: `"${body.length}"`, ...more };
    if (known === told.etag && more['etag'] === undefined) return new Response(null, { status: 304, headers: told });
    return new Response(body, { headers: { ...told, 'content-type': 'application/json' } });
  });
  stop = () => undefined;
});
afterEach(() => {
  stop();
  queryClient.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);
const looks = () => asked.map(({ second }) => second);

/** What stands in the cache afterwards: what screens are given. */
async function readAgain() {
  await queryClient.fetchQuery({ ...preferencesQuery, staleTime: 0 });
  const kept = queryClient.getQueryData(preferencesQuery.queryKey);
  if (kept === undefined) throw new Error('nothing was kept');
  return kept;
}

test('what is known already is asked for by its tag, and stays the very same', async () => {
  answer = chosen(['wechat']);
  const first = await readAgain();
  const second = await readAgain();
  expect(asked.map(({ known }) => known)).toEqual([null, `"${JSON.stringify(answer).length}"`]);
  expect(second).toBe(first);
});

test('what has changed comes whole, keeps the parts that have not, and is known by its new tag', async () => {
  answer = chosen(['wechat'], [{ kind: 'messages', givenAt: '2026-11-20T08:00:00.000Z' }]);
  const first = await readAgain();
  answer = chosen(['wechat', 'alipay'], [{ kind: 'messages', givenAt: '2026-11-20T08:00:00.000Z' }]);
  const second = await readAgain();
  expect(second.watchedAppIds).toEqual(['wechat', 'alipay']);
  expect(second.consents).toBe(first.consents);
  expect(await readAgain()).toBe(second);
  expect(asked[2]?.known).toBe(`"${JSON.stringify(answer).length}"`);
});

test('what has changed is shown also where it comes by the tag of before', async () => {
  more = { etag: '"always"' };
  for (const apps of [['wechat'], ['alipay'], []]) {
    answer = chosen(apps);
    expect((await readAgain()).watchedAppIds).toEqual(apps);
  }
});

test('what an act changed, and what was forgotten, is asked for whole', async () => {
  answer = chosen(['wechat']);
  await readAgain();
  queryClient.setQueryData(preferencesQuery.queryKey, chosen([]));
  await readAgain();
  queryClient.removeQueries(preferencesQuery);
  await readAgain();
  expect(asked.map(({ known }) => known)).toEqual([null, null, null]);
});

test.each([
  ['at the time that is named', { 'next-look-at': inAll(300) }, [0, 300]],
  ['no sooner than in five seconds', { 'next-look-at': inAll(-3_600) }, [0, 5, 10]],
  ['no later than in half an hour', { 'next-look-at': inAll(86_400) }, [0, 1_800]],
  ['every minute, where nothing is said', {}, [0, 60, 120]],
  ['every minute, where it can not be read', { 'next-look-at': 'soon' }, [0, 60, 120]],
  // Browsers read each of these as some day long past.
  ['every minute, where it is a number', { 'next-look-at': '0' }, [0, 60, 120]],
  ['every minute, where it is a negative number', { 'next-look-at': '-5' }, [0, 60, 120]],
  ['every minute, where it names no zone', { 'next-look-at': '2026-11-23T08:57:00' }, [0, 60, 120]],
  ['every minute, where it is of the year 1', { 'next-look-at': '0001-01-01T00:00:00.000Z' }, [0, 60, 120]],
  ['no later than in half an hour for ever', { 'next-look-at': '9999-12-31T23:59:59.999Z' }, [0, 1_800, 3_600]],
  ['as ever where no spread can be read', { 'next-look-at': inAll(300), 'next-look-spread': 'NaN' }, [0, 300]],
  ['as ever where the spread is negative', { 'next-look-at': inAll(300), 'next-look-spread': '-7' }, [0, 300]],
])('an open page looks again %s', async (_, headers, expected) => {
  more = headers as Record<string, string>;
  stop = new QueryObserver(queryClient, sessionQuery).subscribe(() => undefined);
  await seconds((expected[expected.length - 1] ?? 0) + 1);
  expect(looks()).toEqual(expected);
});

test('an answer that is still the same tells the next look anew', async () => {
  more = { 'next-look-at': inAll(60) };
  stop = new QueryObserver(queryClient, sessionQuery).subscribe(() => undefined);
  await seconds(30);
  more = { 'next-look-at': inAll(360) };
  await seconds(331);
  expect(asked).toEqual([
    { second: 0, known: null },
    { second: 60, known: '"21"' },
    { second: 360, known: '"21"' },
  ]);
});

test('looks at one moment are spread over the time that the service names, else over a tenth of the wait', () => {
  const waits = (random: number, spreadMs: number) => {
    vi.mocked(Math.random).mockReturnValue(random);
    return looksWithin(60_000, spreadMs);
  };
  expect([waits(0, 300_000), waits(0.5, 300_000), waits(1, 300_000)]).toEqual([60_000, 210_000, 360_000]);
  expect([waits(0, 0), waits(1, 0), waits(1, Number.NaN)]).toEqual([60_000, 66_000, 66_000]);
});
