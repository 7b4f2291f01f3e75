/** How the demo starts: nothing waits that need not, held by what is under way at one time and never by how long it takes. */
import { control } from '#contract/control.ts';
import type { OutputOf } from '#contract/operation.ts';
import { standingConsole } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

test('console and twin are asked for beside the portal, and do not wait for its code', async ({ page }) => {
  await page.route('**/assets/index-*.js', () => undefined);
  const parts = ['console', 'rules', 'browser'].map((name) =>
    page.waitForRequest((one) => one.url().includes(`/${name}-`)),
  );
  await page.goto('/accounts?d=1&p=p01&s=answered', { waitUntil: 'commit' });
  await Promise.all(parts);
});

test('what the first screen reads is asked for all at once, and none of it from the network', async ({
  page,
  portal,
  context,
  baseURL,
}) => {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  const reached: string[] = [];
  await context.route(`${baseURL}/{api,twin}/**`, (route) => {
    reached.push(route.request().url());
    return route.abort();
  });
  await portal.weather([{ operation: 'readSession', kind: 'slow', latencyMs: 60_000, times: null }]);
  await page.reload();
  await standingConsole(page);
  const answered = async () => {
    const log: OutputOf<typeof control.readLog> = await page.evaluate(
      async (path) => (await fetch(path)).json(),
      control.readLog.path,
    );
    return log.map(({ operation }) => operation).sort();
  };
  await expect.poll(answered).toEqual(['listApps', 'listRequests', 'readAccounts', 'readLine', 'readService']);
  expect(reached).toEqual([]);
});

test('the first screen waits for no worker: one that never comes, and is never given up, holds nothing back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => {});
    const wait = window.setTimeout;
    const later = (act: TimerHandler, ms?: number, ...given: unknown[]) => (ms === 5_000 ? 0 : wait(act, ms, ...given));
    window.setTimeout = later as typeof window.setTimeout;
  });
  await page.goto('/accounts?d=1&p=p03&s=answered');
  await expect(page.getByRole('heading', { name: '支付宝' })).toBeVisible();
});
