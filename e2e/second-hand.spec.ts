/** The new holder's side: an honest answer for the day, and what to do with what somebody else left. */
import { expect, test } from './fixtures.ts';

const DAY = 24 * 3_600_000;

test('each number is told an honest answer for the day', async ({ page, portal }) => {
  await test.step('what is older than the activation is named, with the way to unbind it', async () => {
    await portal.open('p03', '/number/second-hand', { sceneId: 'answered' });
    await expect(page.getByRole('heading', { name: /查到 \d+ 个\s?您入网之前的账号/ })).toBeVisible();
    await expect(page.getByText('这个号码以前有人用过', { exact: false }).nth(1)).toBeVisible();
    await page.getByRole('link', { name: '选择要解绑的应用' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '选择要解绑的应用' })).toBeVisible();
  });
  await test.step('a number of three days is too early to tell, and says when to look again', async () => {
    await portal.open('p13', '/number/second-hand', { sceneId: 'tooEarly' });
    await expect(page.getByRole('heading', { name: /现在还说不准，.+再来看/ })).toBeVisible();
    await portal.advance(8 * DAY);
    await page.goto('/number/second-hand');
    await expect(page.getByRole('heading', { name: /现在还说不准/ })).toHaveCount(0);
  });
  await test.step('a number that nobody looked up is not called clean', async () => {
    await portal.open('p01', '/number/second-hand', { sceneId: 'fresh' });
    await expect(page.getByRole('heading', { name: '先查一次，才知道有没有以前的绑定' })).toBeVisible();
    await expect(page.getByRole('link', { name: '开始查询' })).toBeVisible();
  });
  await test.step('whoever got the number back is told that no date tells whose the old accounts are', async () => {
    await portal.open('p12', '/number/second-hand', { sceneId: 'answered' });
    await expect(page.getByRole('heading', { name: '这个号码是您自己取回的' })).toBeVisible();
  });
  await test.step('a ported number is told plainly what is not served', async () => {
    await portal.open('p03', '/number/second-hand', { sceneId: 'ported' });
    await expect(page.getByRole('heading', { name: '这种号码办不了二次号码解绑' })).toBeVisible();
    await expect(page.getByRole('link', { name: '选择要解绑的应用' })).toHaveCount(0);
  });
  await test.step('home leads to what to do in a stranger’s account', async () => {
    await portal.open('p03', '/', { sceneId: 'answered' });
    await page.getByRole('link', { name: /不小心进了别人的账号/ }).click();
    await expect(page.getByRole('heading', { name: '不小心进了别人的账号' })).toBeInViewport();
    await expect(page.getByText('不看、不动、不截图', { exact: false })).toBeVisible();
  });
});
