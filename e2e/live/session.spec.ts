/** Whoever signs out, or comes back to a page that was left open, over real HTTP: the service answers when the journey lets it. */
import { expect, test } from '../fixtures.ts';

test('signing out clears the screen with the tap, in every tab, however slow the service', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const second = await context.newPage();
  await second.goto('/requests');
  await expect(second.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((ok) => {
    letGo = ok;
  });
  await context.route('**/api/session', async (route) => {
    if (route.request().method() === 'DELETE') await held;
    await route.continue();
  });
  const asked: string[] = [];
  for (const tab of [page, second]) tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: '退出' }).click();
  for (const tab of [page, second]) {
    await expect(tab.locator('#main h1')).toHaveText(/^(已退出|还没有得到服务的确认)$/);
    await expect(tab.getByRole('link', { name: '账号', exact: true })).toHaveCount(0);
  }
  await expect(page.getByText('正在通知服务')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '还没有得到服务的确认' })).toBeVisible();
  expect(asked.filter((path) => /^\/api\/(?!session$|service$|apps$)/.test(path))).toEqual([]);
  letGo();
  for (const tab of [page, second]) await expect(tab.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
});
