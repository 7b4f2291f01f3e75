/** What follows from the service's clock: how often the cache reads anew, whatever the header of each answer says. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const SERVICE_START = Date.parse('2026-11-23T08:57:00.000Z');
const UNDER_WAY_MS = 40;
const POLL_MS = 2_000;
const MOST_CALLS = 300;

/** How far the clock of the node is off that gives the nth answer; null: it tells no time. */
type SkewOf = (answer: number) => number | null;

let calls: number[];
let skewOf: SkewOf;
const stops: (() => void)[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00.000Z') });
  calls = [];
  vi.stubGlobal('fetch', async () => {
    calls.push(performance.now());
    // A storm without end would never let the test end.
    if (calls.length > MOST_CALLS) return new Promise(() => undefined);
    const skewMs = skewOf(calls.length);
    const midway = SERVICE_START + performance.now() + UNDER_WAY_MS / 2;
    const told = skewMs === null ? 'soon' : new Date(midway + skewMs).toISOString();
    await new Promise((done) => setTimeout(done, UNDER_WAY_MS));
    return new Response('{}', { headers: { 'content-type': 'application/json', 'service-time': told } });
  });
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A screen with one list that is asked for again and again, and two things that are read once. */
async function openScreen(skew: SkewOf) {
  skewOf = skew;
  const [{ queryClient }, { call }, { signOut }] = await Promise.all([
    import('#api/queryClient.ts'),
    import('#api/client.ts'),
    import('#contract/session.ts'),
  ]);
  for (const [name, refetchInterval] of [
    ['session', false],
    ['line', false],
    ['accounts', POLL_MS],
  ] as const) {
    const queryFn = async ({ signal }: { signal: AbortSignal }) => {
      await call(signOut, {}, signal);
      return name;
    };
    stops.push(
      new QueryObserver(queryClient, { queryKey: [name], queryFn, refetchInterval }).subscribe(() => undefined),
    );
  }
  await vi.advanceTimersByTimeAsync(100);
}

async function callsIn20s(skew: SkewOf): Promise<number> {
  await openScreen(skew);
  await vi.advanceTimersByTimeAsync(20_000);
  return calls.length;
}

/** Three at first, and the list nine times more. */
const UNSKEWED = 12;

test('a service with one clock is asked as often as the screen wants', async () => {
  expect(await callsIn20s(() => 0)).toBe(UNSKEWED);
});

test.each<[string, SkewOf]>([
  ['every second answer 2.5 s ahead', (n) => (n % 2) * 2_500],
  ['every second answer 2.5 s behind', (n) => (n % 2) * -2_500],
  ['answers in pairs, 2.5 s apart', (n) => (Math.floor(n / 2) % 2) * 2_500],
  ['three nodes with a clock each', (n) => (n % 3) * 4_000],
  ['a clock that runs away', (n) => n * 1_900],
  ['every second answer an hour ahead', (n) => (n % 2) * 3_600_000],
  ['three nodes, hours apart', (n) => (n % 3) * 3_600_000],
  ['one answer a day ahead', (n) => (n === 6 ? 86_400_000 : 0)],
  ['no time in every second answer', (n) => (n % 2 === 0 ? null : 0)],
])('%s: not one call more than with one clock', async (_, skew) => {
  expect(await callsIn20s(skew)).toBe(UNSKEWED);
});

test.each([1, -1])(
  'a service that was moved by %i day is read anew once, as soon as two answers agree',
  async (days) => {
    let movedMs = 0;
    await openScreen(() => movedMs);
    movedMs = days * 86_400_000;
    // The list is asked for again and again: its first answer by the new clock is confirmed by its second.
    await vi.advanceTimersByTimeAsync(POLL_MS + 100);
    expect(calls.length).toBe(4);
    await vi.advanceTimersByTimeAsync(POLL_MS);
    expect(calls.length).toBe(5 + 3);
    const { serviceNow } = await import('#api/serviceClock.ts');
    expect(serviceNow()).toBe(SERVICE_START + performance.now() + movedMs);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(calls.length).toBe(8 + 7);
  },
);

test('however often the clock changes, ten seconds lie between two rounds of reading, and the last change is read too', async () => {
  let movedMs = 0;
  await openScreen(() => movedMs);
  const rounds: number[] = [];
  const { queryClient } = await import('#api/queryClient.ts');
  stops.push(
    queryClient.getQueryCache().subscribe(({ query, type }) => {
      if (type === 'updated' && query.queryKey[0] === 'line' && query.state.fetchStatus === 'fetching')
        rounds.push(performance.now());
    }),
  );
  for (let second = 0; second < 40; second += 5) {
    movedMs += 86_400_000;
    await vi.advanceTimersByTimeAsync(5_000);
  }
  const lastMove = performance.now() - 5_000;
  await vi.advanceTimersByTimeAsync(60_000);
  const starts = [...new Set(rounds)];
  expect(starts.length).toBeGreaterThan(3);
  expect(starts.at(-1)).toBeGreaterThan(lastMove);
  expect(starts.slice(1).filter((at, n) => at - (starts[n] ?? 0) < 10_000)).toEqual([]);
});

test('a device whose clocks went apart asks once, even where no answer tells the time any more', async () => {
  let told: number | null = 0;
  await openScreen(() => told);
  told = null;
  await vi.advanceTimersByTimeAsync(50);
  vi.setSystemTime(Date.now() + 3_600_000);
  const { confirmClock } = await import('#api/queryClient.ts');
  const before = calls.length;
  for (let tenths = 0; tenths < 90; tenths++) {
    confirmClock();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(calls.length - before).toBe(3 + 4);
});
