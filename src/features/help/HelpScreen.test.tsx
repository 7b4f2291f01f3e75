/** Help stands for whoever only reads, whatever else could not be read. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { appsQuery } from '#api/apps.ts';
import { queryClient } from '#api/queryClient.ts';
import { Component as HelpScreen } from '#features/help/HelpScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

beforeEach(() => enterScene('p03', 'answered'));
afterEach(forgetScene);

test('what another screen has asked for in vain is no problem here', async () => {
  queryClient.removeQueries({ queryKey: appsQuery.queryKey });
  const queryFn = () => Promise.reject(new ApiProblem('offline'));
  await queryClient.fetchQuery({ ...appsQuery, queryFn, retry: false }).catch(() => undefined);
  expect(await draw(HelpScreen, (page) => page.querySelector('[role=alert]'))).toBeNull();
});
