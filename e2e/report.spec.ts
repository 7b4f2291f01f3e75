/** What can be taken along: the record as page, table and data; the statement for others; the letters to higher rungs. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { report } from '../src/contract/report.ts';
import { REPORT_VERSION } from '../src/domain/report.ts';
import { expect, test } from './fixtures.ts';

const DAY = 86_400_000;

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The size of each page in points; A4 is 595 x 842. */
function pagesOf(pdf: Buffer): string[] {
  const sizes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...sizes].map(([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`);
}

test('the record of a number with hard cases is told, saved and printed', async ({ page, portal }) => {
  await portal.open('p08', '/report', { sceneId: 'hardCases' });
  await test.step('tells each app under its own reply, each request with its reference and steps, and the sources', async () => {
    const outOfReach = await portal.appsOutOfReach();
    await expect(page.getByText('里面没有完整号码')).toBeVisible();
    await expect(page.getByRole('heading', { name: /没有账号 13 个应用/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: `暂不支持查询 ${outOfReach} 个应用` })).toBeVisible();
    const row = page.getByRole('row', { name: /示例应用乙/ });
    await expect(row).toContainText('名称不显示');
    await expect(row).toContainText('已超期');
    await expect(page.getByText('2609 2702 6127').first()).toBeVisible();
    await expect(page.getByText('这个账号里还有余额或没完成的订单')).toBeVisible();
    await expect(page.getByRole('heading', { name: '引用的规定和来源' })).toBeVisible();
    await expect(page.getByText('解绑原机主账号的期限：5 个工作日')).toBeVisible();
    await expect(page.locator('#main')).not.toContainText('15400000008');
  });
  await test.step('where four columns have no room, each cell has the whole width for its words', async () => {
    const table = page.getByRole('table', { name: '查到的账号' });
    const { width } = (await table.boundingBox()) ?? { width: 0 };
    for (const cell of await table.locator('tbody').locator('th, td').all())
      expect((await cell.boundingBox())?.width).toBe(width);
  });
  await test.step('on paper there are no buttons and no bars, and each page has its foot', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: '主要页面' })).toBeHidden();
    await expect(page.getByText('154').first()).toBeVisible();
    await expect(page.getByText(/^生成时间：2026年11月23日 1[67]:\d\d（北京时间）$/)).toBeVisible();
    await expect(page.getByText('受理编号：2611 1628 9277 · 2609 2702 6127')).toBeVisible();
    await expect(page.getByText('本服务由示例运营商（虚构）提供').and(page.locator(':visible'))).toHaveCount(1);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages)).toEqual(new Set(['595 x 842']));
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('saves a table that another reader reads back', async () => {
    const { name, bytes } = await saved(page, '存成 CSV 表格');
    expect(name).toBe('clearline-report-2026-11-23.csv');
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(8 + 13 + (await portal.appsOutOfReach()));
    const overdue = rows.find((row) => row['应用'] === '示例应用乙');
    expect(overdue).toMatchObject({ '号码（已打码）': '154****0008', 进展: '已超期', 第几次: '3', 数据: '演示数据' });
    await expect(page.getByText('文件已生成：clearline-report-2026-11-23.csv')).toBeVisible();
  });
  await test.step('saves data that keeps to the published schema', async () => {
    const { name, bytes } = await saved(page, '存成 JSON 数据');
    expect(name).toBe('clearline-report-2026-11-23.json');
    const written: unknown = JSON.parse(bytes.toString('utf8'));
    expect(v.parse(report, written)).toEqual(written);
    expect(written).toMatchObject({ format: 'clearline-report', version: REPORT_VERSION, demonstration: true });
  });
  await test.step('saves the table with heads of the chosen language', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    const { bytes } = await saved(page, 'Save as CSV table');
    const [row] = parse(bytes, { bom: true, columns: true });
    expect(row).toMatchObject({ 'Number (masked)': '154****0008', Data: 'DEMO DATA' });
  });
});

test('the record where nothing was asked, and where two inquiries differ', async ({ page, portal }) => {
  await test.step('a number that was never looked up has a record too', async () => {
    await portal.open('p01', '/report', { sceneId: 'fresh' });
    await expect(page.getByText('这个号码还没查过')).toBeVisible();
    await expect(page.getByText('还没有申请过解绑。')).toBeVisible();
  });
  await test.step('two inquiries are compared: what was unbound or switched is explained and does not alarm', async () => {
    await portal.open('p01', '/report', { sceneId: 'done' });
    await expect(page.getByText('抖音少了 1 个账号，是您申请解绑的')).toBeVisible();
    await expect(page.getByText('美团少了 1 个账号，是您换绑的，复查已确认')).toBeVisible();
    await page.goto('/accounts');
    // What alarms nobody stands behind the line that tells how many have replied.
    await page.getByText(/个应用都已回复/).click();
    await expect(page.getByText(/和上次查询比，有 \d 处不同/)).toBeVisible();
    await expect(page.getByRole('heading', { name: '比上次查询多了账号' })).toBeHidden();
  });
  await test.step('one account more that nobody can explain is put before the person', async () => {
    await portal.open('p09', '/accounts', { sceneId: 'oneMore' });
    await expect(page.getByRole('heading', { name: '比上次查询多了账号' })).toBeVisible();
    await page.getByRole('link', { name: '快手多了 1 个账号，原因不明' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /快手/ })).toBeVisible();
  });
});

test('the holder-since statement', async ({ page, portal }) => {
  await test.step('says since when, by whom, and how to confirm it, and nothing else', async () => {
    await portal.open('p03', '/holder-since');
    await expect(
      page.getByText('据中国电信的资料，尾号 0003 的手机号码，自 2026年9月24日起由现在的机主持有。'),
    ).toBeVisible();
    await expect(page.getByText('核实请拨打中国电信热线 10000。')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('#main').ariaSnapshot();
    expect(paper).not.toMatch(/支付宝|微信|小吴|154/);
    expect(paper).toContain('演示数据');
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['595 x 842']);
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('for a number that was got back it says the day of the retrieval, and why only on screen', async () => {
    await portal.open('p12', '/holder-since');
    await expect(page.getByText(/自 2026年11月3日起由现在的机主持有/)).toBeVisible();
    await expect(page.getByText(/您的号码是取回的/)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main').getByText(/取回/)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('is not made for a number that is not in use', async () => {
    await portal.open('p04', '/holder-since', { sceneId: 'day83' });
    await expect(page.getByRole('heading', { name: '现在不能出这份说明' })).toBeVisible();
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  });
});

test('an overdue request climbs rung by rung, each with a letter and a clock', async ({ page, portal }) => {
  await portal.open('p08', '/requests?show=needsYou', { sceneId: 'hardCases' });
  await page.getByRole('link', { name: '示例应用乙' }).click();
  await page.getByRole('link', { name: '写信给应用客服' }).click();
  const letter = page.getByRole('article');
  await expect(letter).toContainText('受理编号 2609 2702 6127');
  await expect(letter).toContainText('现在是第 3 次');
  await expect(letter).toContainText('我应在 2026年11月10日前等到答复');
  await expect(letter).toContainText('2026-09-27 16:57 我提交了申请');
  await page.getByRole('button', { name: '我已发出' }).click();

  await expect(page.getByText('已超期，已写信给应用客服')).toBeVisible();
  await expect(page.getByText('2026年11月23日已写信，最晚 2026年11月30日答复')).toBeVisible();
  await expect(page.getByText('您写信给应用客服')).toBeVisible();
  await expect(page.getByRole('link', { name: '写信给运营商' })).toBeHidden();
  // Out of order: one sentence says what comes first.
  await page.goto(`${new URL(page.url()).pathname}/letter?to=regulator`);
  await expect(page.getByText('还不能申诉：先向运营商投诉')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('已超期，已写信给应用客服')).toBeVisible();

  await portal.advance(8 * DAY);
  await page.getByRole('link', { name: '写平台投诉' }).click();
  await expect(letter).toContainText('被投诉应用：示例应用乙');
  await expect(page.getByText('企业没有参加这个平台的，平台转不到。')).toBeVisible();
  await page.getByRole('button', { name: '我已发出' }).click();
  await expect(page.getByText('已投诉到平台')).toBeVisible();
  await page.getByRole('link', { name: '写信给运营商' }).click();
  await expect(letter).toContainText('到这一天，应用客服还没有答复');
  await expect(letter).toContainText('工业和信息化部令第 35 号');
  await page.getByRole('button', { name: '我已发出' }).click();
  await expect(page.getByText('已向上反映，等待答复')).toBeVisible();

  await portal.advance(16 * DAY);
  await expect(page.getByText(/账号仍绑着这个号码/).first()).toBeVisible();
  await page.getByRole('link', { name: '写申诉信' }).click();
  await expect(page.getByText('没有先向运营商投诉的。')).toBeVisible();
  await expect(page.getByText(/最晚 2028年9月27日申诉。超过 2 年的事不受理。/)).toBeVisible();
  await expect(page.getByText(/5 个工作日内告诉您受不受理/)).toBeVisible();
  await page.getByRole('button', { name: '我已发出' }).click();
  await expect(page.getByText('已升级到申诉受理机构')).toBeVisible();

  await portal.advance(20 * DAY);
  await expect(page.getByText('升级后，应用已解绑')).toBeVisible();
});

test.describe(() => {
  test.use({ locale: 'en-GB' });

  test('in English: what was overdue for long is written rung by rung, and each letter names its own rule', async ({
    page,
    portal,
  }) => {
    await portal.open('p08', '/requests?show=needsYou', { sceneId: 'hardCases' });
    await page.getByRole('link', { name: 'Sample App B' }).click();
    await page.getByRole('link', { name: 'Write to the app’s service' }).click();
    const letter = page.getByRole('article');
    await expect(letter).toContainText('reference 2609 2702 6127');
    await page.getByRole('button', { name: 'I have sent it' }).click();
    await expect(page.getByText('You wrote to the app’s service').first()).toBeVisible();
    await page.goto(`${new URL(page.url()).pathname}/letter?to=regulator`);
    await expect(page.getByText('It is too early to appeal: complain to the carrier first')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Overdue; you wrote to the app’s service').first()).toBeVisible();
    await portal.advance(8 * DAY);
    await page.getByRole('link', { name: 'Write the complaint for the platform' }).click();
    await expect(letter).toContainText('Complaint about the app: Sample App B');
    await page.goBack();
    await page.getByRole('link', { name: 'Write to the carrier' }).click();
    await expect(letter).toContainText('By this day the app’s service had not answered');
    await expect(letter).not.toContainText(/[\u4e00-\u9fff]/);
    await page.getByRole('button', { name: 'I have sent it' }).click();
    await expect(page.getByText('Escalated to the carrier').first()).toBeVisible();
  });
});

test('letters before their time, and the ways to the record', async ({ page, portal }) => {
  await test.step('no letter is offered before the answer is due', async () => {
    await portal.open('p01', '/requests', { sceneId: 'requests' });
    await page.getByRole('link', { name: '抖音' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '抖音的解绑申请' })).toBeVisible();
    await page.goto(`${new URL(page.url()).pathname}/letter`);
    await expect(page.getByRole('heading', { name: '现在还不用写信' })).toBeVisible();
    await expect(page.getByRole('button', { name: '我已发出' })).toBeHidden();
  });
  await test.step('the receipt, the list of requests and the settings lead to the record', async () => {
    await portal.open('p01', '/requests', { sceneId: 'requests' });
    await page.getByRole('link', { name: '号码记录：打印或保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '号码记录' })).toBeVisible();
    await page.goto('/settings');
    await page.getByRole('link', { name: '入网时间说明：给贷款或催收方看' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '入网时间说明' })).toBeVisible();
  });
});
