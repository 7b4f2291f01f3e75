/** A service that turns calls away for a time: the screen says for how long, counts it down, and comes by itself when it is over. */
import { expect, test } from '../fixtures.ts';

test.use({ faultsAllowed: true });

test('whoever opens a screen meanwhile waits without pressing anything, and is told how long', async ({
  page,
  portal,
}) => {
  await portal.open('p03', '/help', { sceneId: 'answered' });
  const askedAt: number[] = [];
  await page.route('**/api/accounts', (route) => {
    askedAt.push(Date.now());
    // As a gateway does it, which knows nothing of the contract.
    if (askedAt.length > 1) return route.continue();
    return route.fulfill({ status: 429, headers: { 'retry-after': '16' }, body: '<h1>Slow down</h1>' });
  });
  await page.goto('/accounts');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('操作太频繁了');
  await expect(notice.getByRole('timer')).toHaveText(/^还要等 (?:1[0-6]|\d) 秒，到时会自动再试。$/);
  const leftAt = async () => Number(/\d+/.exec((await notice.getByRole('timer').textContent()) ?? '')?.[0]);
  const first = await leftAt();
  await expect.poll(leftAt).toBeLessThan(first);
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
  const [refused = 0, answered = 0] = askedAt;
  expect(askedAt).toHaveLength(2);
  expect(answered - refused).toBeGreaterThan(15_900);
});
