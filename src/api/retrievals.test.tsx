/** What is awaited is asked for by itself, and a number that came back is never shown without its line. */

import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { type Retrieval, retrievalQuery } from '#api/retrievals.ts';
import type { Line } from '#domain/line.ts';
import type { Visit } from '#domain/retrieval.ts';
import { aLine } from '#testing/aLine.ts';

const MINUTE = 60_000;
const visit = (state: Visit['state']): Visit => ({
  id: 'vis_1',
  reference: '261123004217',
  shopId: 'shop-east',
  day: '2026-11-25',
  state,
  bookedAt: '2026-11-23T02:00:00.000Z',
  endedAt: state === 'booked' ? null : '2026-11-25T03:00:00.000Z',
  refusedFor: null,
});
const retrieval = (state: Visit['state']): Retrieval => ({ shops: [], owedFen: 0, visits: [visit(state)] });

let line: Line;
let told: Retrieval;
const asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return Response.json(path === '/api/line' ? line : told);
  });
});
afterEach(() => {
  queryClient.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('once the shop has confirmed, the line is read again before that is shown', async () => {
  line = aLine({ visitOn: '2026-11-25' });
  const watched = new QueryObserver(queryClient, lineQuery);
  const stop = watched.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  queryClient.setQueryData(retrievalQuery.queryKey, retrieval('booked'));
  line = aLine({ retrievedAt: '2026-11-25T03:00:00.000Z' });
  told = retrieval('confirmed');
  await queryClient.fetchQuery({ ...retrievalQuery, staleTime: 0 });
  expect(asked).toEqual(['/api/line', '/api/line/retrieval', '/api/line']);
  expect(watched.getCurrentResult().data?.retrievedAt).toBe('2026-11-25T03:00:00.000Z');
  stop();
});

test.each<[string, Partial<Line>, number]>([
  ['a visit', { visitOn: '2026-11-25' }, 3],
  ['a cancellation', { cancellationExpectedAt: '2026-11-24T03:00:00.000Z' }, 3],
  ['nothing', {}, 1],
])('while %s is awaited the line is asked for each minute, and otherwise not', async (_, facts, times) => {
  line = aLine(facts);
  const stop = new QueryObserver(queryClient, lineQuery).subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(2 * MINUTE + 1_000);
  expect(asked).toHaveLength(times);
  stop();
});
