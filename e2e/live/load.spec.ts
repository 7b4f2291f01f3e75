/**
 * What a person's visit asks of a service: docs/operator.md reckons an operator's load from these numbers, so they are held here.
 * And that no tap of it leads to a screen on which something jumps.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pressInMenu } from '../headerMenu.ts';

function countCalls(page: Page) {
  let calls = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) calls += 1;
  });
  return () => {
    const counted = calls;
    calls = 0;
    return counted;
  };
}

/**
 * Makes the tap, waits for its screen, and looks at what has moved meanwhile; also in the half second after the tap for which
 * browsers count nothing, since on a cheap phone the same comes later.
 */
async function steadily(page: Page, tap: () => Promise<void>, screen: Locator): Promise<void> {
  await page.evaluate(() => {
    const moved: string[] = [];
    type Shift = PerformanceEntry & { sources: { node: Node | null }[] };
    const note = (entries: PerformanceEntryList) => {
      for (const { sources } of entries as Shift[])
        moved.push(...sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 20)}`));
    };
    const watch = new PerformanceObserver((list) => note(list.getEntries()));
    watch.observe({ type: 'layout-shift' });
    const told = async () => {
      // What the next two frames bring is known after them.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      note(watch.takeRecords());
      watch.disconnect();
      return moved;
    };
    Object.assign(globalThis, { told });
  });
  await tap();
  await expect(screen).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (globalThis as unknown as { told(): Promise<string[]> }).told())).toEqual([]);
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** From the answer to the code on no file comes any more: while a person types it, all that the next screen needs has come. */
async function holdFilesFromTheCodeOn(page: Page): Promise<() => Promise<void>> {
  const answer = '**/api/session/challenge/answer';
  const files = '**/assets/**';
  await page.route(answer, async (route) => {
    await page.route(files, () => undefined);
    await route.continue();
  });
  return async () => {
    await page.unroute(answer);
    await page.unroute(files);
  };
}

async function answerCode(page: Page, button: string, screen: Locator): Promise<void> {
  const field = page.getByLabel('短信验证码');
  await steadily(page, () => page.getByRole('button', { name: '获取验证码' }).click(), field);
  await field.fill('123456');
  await steadily(page, () => page.getByRole('button', { name: button, exact: true }).click(), screen);
}

test('a visit asks the service a few times, not many, and no tap of it makes anything jump', async ({
  page,
  portal,
}) => {
  const counted = countCalls(page);
  await portal.open('p03', '/', { sceneId: 'fresh', signIn: false });
  counted();
  await page.goto('/');
  await steadily(page, () => page.getByRole('link', { name: '开始查询' }).click(), page.getByLabel('手机号码'));
  await page.getByLabel('手机号码').fill('154 0000 0003');
  await page.getByLabel('身份证号后六位', { exact: true }).fill('030303');
  await page.getByLabel(/单独同意/).check();
  const letFilesThrough = await holdFilesFromTheCodeOn(page);
  await answerCode(page, '验证并开始查询', page.getByRole('progressbar'));
  await letFilesThrough();
  const inquiry = counted();

  await portal.open('p03', '/', { sceneId: 'answered', signIn: false });
  counted();
  await page.goto('/');
  await steadily(page, () => page.getByRole('link', { name: /查看进度/ }).click(), page.getByLabel('手机号码'));
  await page.getByLabel('手机号码').fill('154 0000 0003');
  const accounts = page.getByRole('link', { name: '账号', exact: true });
  await answerCode(page, '验证', accounts);
  await steadily(page, () => accounts.click(), title(page, '账号'));
  const send = page.getByRole('button', { name: /提交 1 项解绑申请/ });
  await steadily(page, () => page.getByRole('list').getByText('申请解绑').first().click(), send);
  await steadily(page, () => send.click(), title(page, '申请已提交'));
  const unbinding = counted();

  await steadily(page, () => page.getByRole('link', { name: '进度', exact: true }).click(), title(page, '进度'));
  await pressInMenu(page, '退出');
  await expect(title(page, '已退出')).toBeVisible();
  const leaving = counted();

  console.log(
    `Calls: an inquiry ${inquiry}, signing in and unbinding ${unbinding}, a look at requests and leaving ${leaving}`,
  );
  expect(inquiry).toBeLessThanOrEqual(9);
  expect(unbinding).toBeLessThanOrEqual(12);
  expect(leaving).toBeLessThanOrEqual(5);
});
