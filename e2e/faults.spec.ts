/** When the service answers badly or not at all: one clear screen that can be left, and one tap that tries again. */
import { expect, test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';

test.use({ faultsAllowed: true });

test('any fault in place of the accounts is said, retried and left', async ({ page, portal }) => {
  await portal.open('p03', '/', { sceneId: 'answered' });
  for (const [kind, said] of [
    ['html', '看不明白'],
    ['halfJson', '看不明白'],
    ['status500', '服务出了点问题'],
    ['networkError', '连不上服务'],
  ] as const)
    await test.step(kind, async () => {
      await portal.weather([{ operation: 'listApps', kind, times: null }]);
      await page.goto('/accounts');
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page).toHaveTitle(/^错误/);
      await portal.weather([]);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
    });
});

test('where the requests cannot be had, home and the accounts show the rest and say so', async ({ page, portal }) => {
  await portal.open('p03', '/', { sceneId: 'requests' });
  await portal.weather([{ operation: 'listRequests', kind: 'status500', times: null }]);
  await page.reload();
  await expect(page.getByText('154****0003').or(page.getByText('154 开头，尾号 0003')).first()).toBeAttached();
  await expect(page.getByRole('alert')).toContainText('服务出了点问题');
  await page.getByRole('link', { name: '账号', exact: true }).click();
  await expect(page.getByRole('heading', { name: '支付宝' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('服务出了点问题');
  await portal.weather([]);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('as soon as a page offers the way out, one can take it without a network, and is told that the service did not hear it', async ({
  page,
  portal,
  context,
}) => {
  for (const place of ['/', '/accounts', '/help'])
    await test.step(place, async () => {
      await portal.open('p03', '/', { sceneId: 'answered' });
      await portal.weather([{ operation: 'signOut', kind: 'networkError', times: null }]);
      await page.goto(place, { waitUntil: 'commit' });
      await page.locator('.fs-out').waitFor({ state: 'attached' });
      await context.setOffline(true);
      await pressInMenu(page, '退出');
      await expect(page.getByRole('heading', { level: 1, name: '还没有得到服务的确认' })).toBeVisible();
      await context.setOffline(false);
    });
});

test('an address that leads nowhere has a way out', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
  await page.getByRole('link', { name: '回到首页' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('with storage forbidden the portal still works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  await page.getByRole('link', { name: '开始查询' }).click();
  await expect(page.getByLabel('手机号码')).toBeVisible();
  await pressInMenu(page, '大字版');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });
  test('the demo answers all the same', async ({ page, portal }) => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    await expect(page.getByRole('heading', { name: '支付宝' })).toBeVisible();
  });
});
