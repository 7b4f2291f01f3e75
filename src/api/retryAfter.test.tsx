/** A service that says when to come back is not asked by itself before then: not again, not by a look, not on coming back. */
import { focusManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';

const START = Date.parse('2026-11-23T08:57:00.000Z');
let calls: number[];
let refusals: { status: number; after: string | null; body?: string }[];
let stop: () => void;

const accounts = {
  inquiry: {
    id: 'inq_1',
    state: 'collecting',
    submittedAt: '2026-11-23T08:00:00.000Z',
    answersDueAt: '2026-11-25T08:00:00.000Z',
    staleAt: '2026-11-30T08:00:00.000Z',
    expiresAt: '2026-12-23T08:00:00.000Z',
    replies: [],
  },
  previous: null,
  nextInquiryAt: null,
  bindings: [],
};

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  calls = [];
  refusals = [];
  vi.stubGlobal('fetch', async () => {
    calls.push(Math.round((Date.now() - START) / 1_000));
    const refusal = calls.length === 1 ? undefined : refusals.shift();
    const headers = { 'content-type': 'application/json', 'service-time': new Date().toISOString() };
    if (refusal === undefined) return new Response(JSON.stringify(accounts), { headers });
    const { status, after, body = JSON.stringify({ status }) } = refusal;
    return new Response(body, { status, headers: { ...headers, ...(after === null ? {} : { 'retry-after': after }) } });
  });
  stop = new QueryObserver(queryClient, accountsQuery).subscribe(() => undefined);
});
afterEach(() => {
  stop();
  queryClient.clear();
  focusManager.setFocused(undefined);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);
/** The first call is answered, and the first look, at ten seconds, is refused. */
async function refusedAtTen(...answers: typeof refusals) {
  refusals = answers;
  await vi.advanceTimersByTimeAsync(10_100);
  expect(calls).toEqual([0, 10]);
}

test('without a word on it, what may pass is asked again soon', async () => {
  await refusedAtTen({ status: 503, after: null });
  await seconds(1);
  expect(calls).toEqual([0, 10, 11]);
});

test.each([
  ['in seconds', 503, '7', undefined],
  ['as a date', 503, new Date(START + 17_000).toUTCString(), undefined],
  ['by a proxy that knows no JSON', 503, '7', '<h1>Busy</h1>'],
])('told to wait %s, it waits so long', async (_, status, after, body) => {
  await refusedAtTen({ status, after, ...(body === undefined ? {} : { body }) });
  await seconds(6);
  expect(calls).toEqual([0, 10]);
  await seconds(1);
  expect(calls).toEqual([0, 10, 17]);
});

test.each([
  ['503', 503],
  ['429', 429],
])(
  'a long wait after %s holds for looks and for coming back too, and nobody sees a wheel for so long',
  async (_, status) => {
    queryClient.mount();
    await refusedAtTen({ status, after: '120' });
    expect(queryClient.getQueryState(['readAccounts'])).toMatchObject({ status: 'error', fetchStatus: 'idle' });
    for (let minute = 0; minute < 115; minute += 5) {
      focusManager.setFocused(false);
      focusManager.setFocused(true);
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(calls).toEqual([0, 10]);
    await seconds(6);
    expect(calls).toHaveLength(3);
    queryClient.unmount();
  },
);

test.each([
  [
    'by the service',
    429,
    JSON.stringify({ type: 'about:blank', title: 'Busy', status: 429, code: 'tooManyRequests', traceId: 't' }),
  ],
  ['by a gateway', 429, '<h1>Slow down</h1>'],
  ['by a gateway', 503, '<h1>Busy</h1>'],
])('turned away %s with %i, what is on screen comes by itself when the wait is over', async (_, status, body) => {
  await refusedAtTen({ status, after: '120', body });
  const { error } = queryClient.getQueryState(['readAccounts']) ?? {};
  expect(error).toMatchObject({ code: status === 429 ? 'tooManyRequests' : 'serviceUnavailable' });
  await seconds(119);
  expect(calls).toEqual([0, 10]);
  await seconds(1);
  expect(calls).toEqual([0, 10, 130]);
  expect(queryClient.getQueryState(['readAccounts'])).toMatchObject({ status: 'success' });
});

test('a wait of a second that does not end makes no storm: whoever is told of it asks as seldom as for what is away', async () => {
  await refusedAtTen(...Array.from({ length: 200 }, () => ({ status: 503, after: '1' })));
  await seconds(180);
  // A round is one try and two more; answers that are on their way are looked for every ten seconds.
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.length).toBeLessThanOrEqual(2 + (180 / 10) * 3);
});

test('a page that nobody looks at asks when it is looked at again', async () => {
  queryClient.mount();
  await refusedAtTen({ status: 503, after: '120' });
  focusManager.setFocused(false);
  await seconds(200);
  expect(calls).toEqual([0, 10]);
  focusManager.setFocused(true);
  await seconds(0);
  expect(calls).toHaveLength(3);
  queryClient.unmount();
});

test('whoever asks by hand is let through', async () => {
  await refusedAtTen({ status: 503, after: '120' });
  await queryClient.fetchQuery({ ...accountsQuery, staleTime: 0 });
  expect(calls).toEqual([0, 10, 10]);
});

test.each(['99999999999999', 'Infinity', '1e300'])('a wait of %s makes no storm', async (after) => {
  await refusedAtTen({ status: 429, after });
  await seconds(1_000);
  expect(calls).toEqual([0, 10]);
});

// A browser makes a day of any words with a year among them.
const noWaits = [
  'soon',
  '-5',
  '0',
  '',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'in 2030',
  '5 minutes 2030',
  '2030-01-01',
  '7, 2030',
];
test.each([...noWaits, '0x10'])('a wait of %j says nothing', async (after) => {
  await refusedAtTen({ status: 503, after });
  await seconds(1);
  expect(calls).toEqual([0, 10, 11]);
});

test('one refusal says nothing of others: a wait that comes with another status is none', async () => {
  await refusedAtTen({ status: 500, after: '60' });
  await seconds(1);
  expect(calls).toEqual([0, 10, 11]);
});
