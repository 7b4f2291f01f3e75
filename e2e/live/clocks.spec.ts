/** A service whose nodes disagree about the time is asked no more often than one with a single clock. */
import { expect, test } from '../fixtures.ts';

test('clocks that differ from answer to answer cause not one call more', async ({ page, portal }) => {
  // Nothing is fetched ahead then, which may come before or after the page is still.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  // Nothing of this scene moves any more: once it has been read, the page has nothing to ask.
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  let calls = 0;
  let aheadMs = 0;
  await page.route('**/api/**', async (route) => {
    calls += 1;
    const isAhead = calls % 2 === 0;
    const answer = await route.fetch();
    const told = Date.parse(answer.headers()['service-time'] ?? '');
    const time = new Date(told + (isAhead ? aheadMs : 0)).toISOString();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'service-time': time } });
  });
  const callsOfAVisit = async () => {
    calls = 0;
    await page.goto('/accounts', { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return calls;
  };
  const withOneClock = await callsOfAVisit();
  aheadMs = 2_500;
  expect(await callsOfAVisit()).toBe(withOneClock);
});
