/**
 * Opened from a message in another app, the portal runs in a web view that may save, print, share or copy nothing: each
 * such act then says what to do instead. The abilities are taken away here; no name of a browser is asked for.
 */
import type { Page } from '@playwright/test';
import { expect, type Portal, test } from './fixtures.ts';

const without = {
  files: () => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download'),
  objectUrls: () => Reflect.deleteProperty(URL, 'createObjectURL'),
  print: () => Object.defineProperty(window, 'print', { value: undefined }),
  effectOfPrint: () => Object.defineProperty(window, 'print', { value: () => {} }),
  clipboard: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  },
};
async function toReceipt(page: Page, portal: Portal): Promise<void> {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  await page.getByRole('list').getByText('申请解绑').first().click();
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
}
const inFull = (page: Page, name: string) => page.getByRole('main').getByRole('textbox', { name });

for (const ability of ['files', 'objectUrls'] as const)
  test(`without ${ability}: record and dates are there as text, to be copied or read`, async ({ page, portal }) => {
    await page.addInitScript(without[ability]);
    await portal.open('p08', '/report', { sceneId: 'hardCases' });
    await page.getByRole('button', { name: '存成 CSV 表格' }).click();
    await expect(page.getByText('这里存不了文件')).toBeVisible();
    await expect(inFull(page, '复制记录')).toHaveValue(/支付宝/);
    await page.getByRole('button', { name: '存成 JSON 数据' }).click();
    await expect(inFull(page, '复制记录')).toHaveValue(/^\{/);
    await portal.open('p04', '/number/cooling-off', { sceneId: 'day83' });
    await page.getByRole('button', { name: '加到日历提醒' }).click();
    await expect(inFull(page, '复制日期')).toHaveValue(/2026年11月30日：取回手机号的最后一天/);
    await page.getByRole('button', { name: '复制日期' }).click();
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  });

test('a file that was handed over and never arrived is there as text too', async ({ page, portal }) => {
  await portal.open('p04', '/number/cooling-off', { sceneId: 'day83' });
  await page.getByRole('button', { name: '加到日历提醒' }).click();
  await page.getByText('没看到文件？').click();
  await expect(page.getByText('从别的应用里打开的网页常常存不了文件')).toBeVisible();
  await expect(inFull(page, '复制日期')).toHaveValue(/取回手机号的最后一天/);
});

for (const ability of ['print', 'effectOfPrint'] as const)
  test(`without ${ability}: it says how the page can be printed or kept`, async ({ page, portal }) => {
    await page.addInitScript(without[ability]);
    await portal.open('p08', '/report', { sceneId: 'hardCases' });
    const print = page.getByRole('button', { name: '打印' });
    const said = page.getByText('或把这一页截图保存');
    await print.click();
    await expect(said).toBeVisible();
    // Where the button stands alone too, the words have a line of their own.
    await page.goto('/urgent');
    await print.click();
    const [button, words] = [await print.boundingBox(), await said.boundingBox()];
    expect(words?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
  });

test('a page that is printed says nothing of failing', async ({ page, portal }) => {
  await portal.open('p08', '/report', { sceneId: 'hardCases' });
  const printed = page.evaluate(
    () => new Promise<void>((resolve) => addEventListener('beforeprint', () => resolve(), { once: true })),
  );
  await page.getByRole('button', { name: '打印' }).click();
  await printed;
  await expect(page.getByText('截图保存')).toHaveCount(0);
});

test('without a clipboard the text is there to be copied by hand, and selected when it is touched', async ({
  page,
  portal,
}) => {
  await page.addInitScript(without.clipboard);
  await toReceipt(page, portal);
  await page.getByRole('button', { name: '复制成文字' }).click();
  await expect(page.getByText('没能复制')).toBeVisible();
  const text = inFull(page, '复制成文字');
  await expect(text).toHaveValue(/支付宝|抖音|微信/);
  await text.click();
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(
    50,
  );
});

test('sharing that is refused says how else to send it; a closed share sheet says nothing', async ({
  page,
  portal,
}) => {
  await page.addInitScript(() => {
    const refusals = ['AbortError', 'NotAllowedError'];
    navigator.share = () => Promise.reject(new DOMException('', refusals.shift()));
  });
  await toReceipt(page, portal);
  const share = page.getByRole('button', { name: '分享' });
  await share.click();
  await expect(page.getByText('没能分享')).toHaveCount(0);
  await share.click();
  await expect(page.getByText('没能分享')).toBeVisible();
});
