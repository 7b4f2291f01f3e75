/** A receipt is read once; whoever comes back reads it again only where a word of it was not known. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { submissionQuery } from '#api/submissions.ts';

let stop = () => undefined as unknown;
afterEach(() => {
  stop();
  queryClient.clear();
  vi.unstubAllGlobals();
});

test.each([
  ['is not asked for again', 'appUnreachable', 1],
  ['is asked for again where it could not be read in full', 'orbiting', 2],
])('a receipt %s by whoever comes back', async (_, reason, times) => {
  let asked = 0;
  const rows = [{ bindingId: 'b1', outcome: 'notAccepted', reason }];
  const at = '2026-11-23T08:57:00.000Z';
  const receipt = { id: 's1', reference: '261122430148', submittedAt: at, takeBackUntil: at, rows };
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    return new Response(JSON.stringify(receipt), { headers: { 'content-type': 'application/json' } });
  });
  const observer = new QueryObserver(queryClient, submissionQuery('s1'));
  stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true), 60_000);
  queryClient.getQueryCache().onFocus();
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0), 60_000);
  expect(asked).toBe(times);
});
