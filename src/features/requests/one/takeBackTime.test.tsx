/** Until when something could be taken back is told with its day as soon as that is not today's. */
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { requestQuery, requestsQuery } from '#api/requests.ts';
import type { RequestState } from '#domain/request.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { Component as RequestScreen } from '#features/requests/one/RequestScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

async function told(state: RequestState, ago: number): Promise<string> {
  const { now } = enterScene('p01', 'requests');
  const [first] = queryClient.getQueryData(requestsQuery.queryKey) ?? [];
  if (first === undefined) throw new Error('No request');
  const request = { ...first, state, takeBackUntil: instantOf(now - ago) };
  queryClient.setQueryData(requestQuery(first.id).queryKey, request);
  return draw(RequestScreen, (page) => page.textContent, `/requests/${first.id}`, '/requests/:id');
}

test.each(['submitted', 'acknowledged'] as const)('of a request that is %s', async (state) => {
  expect(await told(state, 60_000)).toMatch(/(?<!日 ?)\d\d:\d\d 的撤回时间已过/);
  expect(await told(state, 3 * DAY)).toMatch(/11月\d+日 ?\d\d:\d\d 的撤回时间已过/);
});
