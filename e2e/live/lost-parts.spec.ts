/** Files that the host no longer has, or that the network swallows: what is missing is said, and costs only itself. */
import { expect, test } from '../fixtures.ts';

test.use({ faultsAllowed: true });

for (const [what, answer] of [
  ['missing', { status: 404, contentType: 'text/plain', body: 'Not found' }],
  ['cut off half-way', { contentType: 'text/javascript', body: 'import{t as e}from"./por' }],
] as const) {
  test(`a portal whose script is ${what} says so, with a line to call, in the page's language`, async ({ page }) => {
    await page.clock.install();
    await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.fulfill(answer));
    await page.goto('/help');
    const said = page.getByRole('alert');
    await expect(page.getByText('正在打开', { exact: false }).first()).toBeAttached();
    await page.clock.fastForward(10_000);
    await expect(said.getByRole('heading', { name: '这一页没能打开' })).toBeVisible();
    await expect(said.getByRole('link', { name: '中国移动 10086' })).toHaveAttribute('href', 'tel:10086');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(said.getByRole('link', { name: 'China Broadnet 10099' })).toBeVisible();
    await page.unroute(/\/assets\/index-[^/]*\.js$/);
    await said.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  });
}

test('a script that is merely slow is waited for, however long', async ({ page }) => {
  await page.clock.install();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((ok) => {
    letGo = ok;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/help', { waitUntil: 'commit' });
  await expect(page.getByText('正在打开', { exact: false }).first()).toBeAttached();
  await page.clock.fastForward(60_000);
  await expect(page.getByRole('alert')).toHaveCount(0);
  letGo();
  await expect(page.locator('#main h1')).toBeVisible();
});
