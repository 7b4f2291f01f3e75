/** Days and deadline are the service's, whatever the device believes: over real HTTP, so that the service's clock is another. */
import { expect, Portal, test } from '../fixtures.ts';

const DAY_AND_TWO_HOURS = 26 * 3_600_000;

test('a device that is 26 hours off in New York reads what a right one reads in Shanghai', async ({
  browser,
  page,
  portal,
  baseURL,
}) => {
  const away = await browser.newContext({
    timezoneId: 'America/New_York',
    locale: 'zh-CN',
    serviceWorkers: 'block',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const wrong = await away.newPage();
  await wrong.clock.install({ time: new Date(Date.now() + DAY_AND_TWO_HOURS) });
  const told: string[][] = [];
  for (const [view, device] of [
    [page, portal],
    [wrong, new Portal(wrong, false)],
  ] as const) {
    await device.open('p04', '/number/cooling-off', { sceneId: 'day83' });
    await expect(view.getByRole('timer')).toHaveText(/还有\s*7\s*天/);
    told.push([
      (await view.getByRole('heading', { level: 1 }).textContent()) ?? '',
      (await view.getByText(/^最后一天：/).textContent()) ?? '',
      ...(await view.getByRole('list', { name: '从销号到以后' }).getByRole('listitem').allTextContents()),
    ]);
  }
  expect(told[1]).toEqual(told[0]);
  expect(told[0]?.[1]).toBe('最后一天：2026年11月30日 星期一（北京时间）');
  await expect(wrong.getByText('您所在时区：2026年11月30日 星期一 11:00 前')).toBeVisible();
  await expect(page.getByText('您所在时区')).toHaveCount(0);
  await away.close();
});
