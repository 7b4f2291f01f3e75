/** Devices that are older, or stranger, than the one these journeys run on. */
import { expect, test } from '../fixtures.ts';

test('a device whose zone nobody knows shows Beijing time alone', async ({ page, portal }) => {
  await page.addInitScript(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function told(this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
    };
  });
  await portal.open('p04', '/', { sceneId: 'day83' });
  await expect(page.getByRole('timer')).toHaveText(/还有\s*7\s*天/);
  await page.goto('/number/cooling-off');
  await expect(page.getByRole('timer')).toHaveText(/还有\s*7\s*天/);
  await expect(page.getByText('最后一天：2026年11月30日 星期一（北京时间）')).toBeVisible();
  await expect(page.getByText('您所在时区')).toHaveCount(0);
});

test('a browser of 2021 shows the accounts and what has been asked for', async ({ page, portal }) => {
  await page.addInitScript(() => {
    const later: [object, string[]][] = [
      [AbortSignal.prototype, ['throwIfAborted']],
      [AbortSignal, ['timeout', 'any']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [URL, ['canParse']],
      [window, ['structuredClone']],
      [Crypto.prototype, ['randomUUID']],
    ];
    for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await portal.open('p03', '/accounts', { sceneId: 'requests' });
  await page.getByRole('link', { name: '进度', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
  await page.locator('#main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/requests\/./);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
