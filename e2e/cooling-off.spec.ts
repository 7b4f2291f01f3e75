/** How long a cancelled number can still be got back: in the right unit, to the second, and honest about what comes after. */
import { readFile } from 'node:fs/promises';
import { expect, type Portal, test } from './fixtures.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const path = '/number/cooling-off';

/** The window of `day83`, opened at 16:57 on 23 November. */
const END = Date.parse('2026-11-30T16:00:00.000Z');

/** The service's clock leaps, and the page hears of it. */
async function moveTo(portal: Portal, moment: number): Promise<void> {
  const { now } = await portal.state();
  await portal.advance(moment - Date.parse(now));
}

/** Nobody tells the page: it has to get across by itself. */
async function pass(portal: Portal, boundary: number): Promise<void> {
  const { now } = await portal.state();
  await portal.passes(boundary + SECOND - Date.parse(now));
}

test('day 83: seven days, the deadline, the days by name, and what is still linked, worst first', async ({
  page,
  portal,
}) => {
  await portal.open('p04', '/', { sceneId: 'day83' });
  await expect(page.getByRole('link', { name: '去处理：支付宝' })).toBeVisible();
  await expect(page.getByRole('button', { name: '加到日历提醒' })).toBeVisible();
  await page.getByRole('link', { name: '看日期和要办的事' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/还有\s*7\s*天\s*可以去营业厅申请取回号码/);
  await expect(page.getByText('最后一天：2026年11月30日 星期一（北京时间）')).toBeVisible();
  // Whose own clock is Beijing's reads no second one.
  const isElsewhere = (process.env['CLEARLINE_ZONE'] ?? 'Asia/Shanghai') !== 'Asia/Shanghai';
  await expect(page.getByText('您所在时区')).toHaveCount(isElsewhere ? 1 : 0);
  await expect(page.getByText('第 83 天，共 90 天')).toBeVisible();
  // The days by name stand behind the next one of them.
  await page.getByText('第 83 天，共 90 天').click();
  const stations = page.getByRole('list', { name: '从销号到以后' }).getByRole('listitem');
  await expect(stations).toHaveText([
    /^销号生效/,
    /^还剩 30 天.*第 60 天/,
    /^今天，第 83 天/,
    /第 89 天/,
    /^最后一天/,
    /^之后/,
  ]);
  await expect(stations.nth(2)).toHaveAttribute('aria-current', 'step');
  const acts = page.getByRole('link', { name: /^去处理/ });
  await expect(acts).toHaveCount(5);
  await expect(acts.first()).toHaveAccessibleName('去处理：支付宝');
  await expect(page.getByRole('link', { name: '怎么取回号码' })).toHaveAttribute('href', '/number/retrieve');
  await acts.first().click();
  await expect(page.getByRole('heading', { level: 1, name: '支付宝' })).toBeVisible();
});

test('other windows: each is told as the service sends it', async ({ page, portal }) => {
  await test.step('while answers come in nothing is called done, and how many told nothing is said', async () => {
    await portal.open('p04', path, { sceneId: 'day1' });
    await expect(
      page.getByText(/^\d+ 个应用还没回复、不提供查询，或者查不到：有没有账号，现在不知道。$/),
    ).toBeVisible();
    const tasks = page.getByRole('region', { name: '在截止前完成' }).getByRole('listitem');
    await expect(tasks.filter({ hasText: '支付和理财应用' })).toContainText(/没查到，\d+ 个应用还不知道/);
    await expect(page.getByText('查到的都已办完')).toHaveCount(0);
  });
  await test.step('what was asked for is under way, and the tasks say so', async () => {
    await portal.open('p04', path, { sceneId: 'leaving' });
    await expect(page.getByRole('link', { name: '看办到哪了：微博' })).toBeVisible();
    const tasks = page.getByRole('region', { name: '在截止前完成' }).getByRole('listitem');
    await expect(tasks.filter({ hasText: '支付和理财应用' })).toContainText('还有 2 个');
    await expect(tasks.filter({ hasText: '其余账号' })).toContainText('3 个在办');
  });
  await test.step('cancelled today: day 0, all 90 days are left', async () => {
    await portal.open('p11', path, { sceneId: 'cancelledToday' });
    await expect(page.getByRole('timer')).toHaveText(/还有\s*90\s*天/);
    await expect(page.getByText('第 0 天，共 90 天')).toBeVisible();
  });
  await test.step('a window of 210 days is shown as sent', async () => {
    await portal.open('p04', path, { sceneId: 'prolonged' });
    await expect(page.getByRole('timer')).toHaveText(/还有\s*127\s*天/);
    await expect(page.getByText('第 83 天，共 210 天')).toBeVisible();
  });
  await test.step('nothing counts down on a number that is in use, or was got back', async () => {
    await portal.open('p01', path);
    await expect(page.getByRole('heading', { level: 1, name: '这个号码没有销号' })).toBeVisible();
    await portal.open('p12', path);
    await expect(page.getByRole('heading', { level: 1, name: '号码已取回' })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveCount(0);
  });
  await test.step('after the end it says what can still be saved', async () => {
    await portal.open('p06', path, { sceneId: 'over' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^取回期已过。/);
    const apps = page.getByRole('region', { name: '还认这个号码的应用' });
    await expect(apps).toContainText(/旧号码：能收短信最省事[\s\S]*按 2026年11月13日的查询列出/);
    await expect(page.getByRole('region', { name: '没有这个号码，怎么进应用' })).toContainText('刷脸或核验身份证');
    await expect(page.getByRole('button', { name: '加到日历提醒' })).toHaveCount(0);
    await apps.getByRole('link', { name: '去处理：支付宝' }).click();
    await expect(page.getByRole('link', { name: '拨打支付宝 95188' })).toHaveAttribute('href', 'tel:95188');
    await page.getByRole('link', { name: '回到号码保留期' }).click();
    await page.getByRole('link', { name: '看这个号码的经过' }).click();
    await expect(page.getByRole('button', { name: '打印这一页' })).toBeVisible();
  });
});

const boundaries: [name: string, left: number, before: RegExp, after: RegExp, said: RegExp | null][] = [
  ['midnight', 6 * DAY, /^还有\s*6\s*天$/, /^还有\s*5\s*天$/, null],
  ['48 hours', 2 * DAY, /^还有\s*2\s*天$/, /^明天是最后一天，还有\s*47 小时 5\d 分钟$/, /明天是最后一天/],
  ['60 minutes', HOUR, /还有\s*1 小时 0 分钟$/, /还有\s*5\d 分钟$/, /还有\s*5\d 分钟/],
  ['60 seconds', MINUTE, /还有\s*1 分钟$/, /还有\s*\d+ 秒$/, null],
];

test('across each boundary by itself, and speaks only at a threshold', async ({ page, portal }) => {
  await page.clock.install();
  for (const [name, left, before, after, said] of boundaries)
    await test.step(`across ${name}`, async () => {
      await portal.open('p04', path, { sceneId: 'day83' });
      // So long before that any machine opens the page in time, and its words are those before all the while.
      await moveTo(portal, END - left - 50 * SECOND);
      // Opened here, so that only what is passed on the page itself is spoken.
      await page.reload();
      const voice = page.getByRole('status').filter({ hasText: '取回号码：' });
      await expect(page.getByRole('timer')).toHaveText(before);
      await expect(voice).toHaveCount(0);
      await pass(portal, END - left);
      await expect(page.getByRole('timer')).toHaveText(after);
      if (said === null) await expect(voice).toHaveCount(0);
      else await expect(voice).toHaveText(said);
    });
});

test('the last seconds run out, and the voice changes: no number of days, no date', async ({ page, portal }) => {
  await page.clock.install();
  await portal.open('p05', path, { sceneId: 'lastMinutes' });
  await expect(page.getByRole('timer')).toHaveText(/今天是最后一天，还有\s*\d+ 分钟/);
  await moveTo(portal, Date.parse('2026-11-23T16:00:00.000Z') - 20 * SECOND);
  await expect(page.getByRole('timer')).toHaveText(/还有\s*\d+ 秒/);
  // All that is written and spoken on the way: the session ends with the period, and its word comes next.
  const told = await page.evaluateHandle(() => {
    const words = new Set<string>();
    new MutationObserver(() => {
      for (const each of document.querySelectorAll('#main h1, #main [role=status]'))
        words.add(`${each.localName}: ${each.textContent}`);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return words;
  });
  await portal.passes(21 * SECOND);
  const over = '取回期已过。号码随时可能重新放号给别人用，哪天没有人能说准。';
  await expect
    .poll(() => told.evaluate((words) => [...words]))
    .toEqual(expect.arrayContaining([`h1: ${over}`, `p: ${over}`]));
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\d+\s*天|月\d+日 星期|第 \d/, {
    useInnerText: true,
  });
  await expect(page.getByRole('link', { name: /取回号码/ })).toHaveCount(0);
});

test('in hours, the text changes at most once a minute', async ({ page, portal }) => {
  await page.clock.install();
  await portal.open('p05', path, { sceneId: 'lastHours' });
  await expect(page.getByRole('timer')).toHaveText(/明天是最后一天，还有\s*(30|29) 小时 \d+ 分钟/);
  const said = await page.getByRole('timer').evaluateHandle((timer) => {
    const words = [timer.textContent];
    new MutationObserver(() => words.push(timer.textContent)).observe(timer, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return words;
  });
  await portal.passes(10 * MINUTE);
  const words = await said.jsonValue();
  expect(new Set(words).size).toBeGreaterThanOrEqual(10);
  expect(words.length).toBeLessThanOrEqual(12);
});

test('the dates go to the calendar, or are there to be copied or printed', async ({ page, portal }) => {
  await test.step('the dates go to the calendar, without the number', async () => {
    await portal.open('p04', path, { sceneId: 'prolonged' });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '加到日历提醒' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('clearline-cooling-off.ics');
    const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(text).toContain('SUMMARY:取回手机号的最后一天（演示数据）');
    expect(text).toContain('DTEND:20270330T160000Z');
    expect(text.match(/SEQUENCE:1\r/g)).toHaveLength(4);
    expect(text).not.toMatch(/154|\*\*/);
    await expect(page.getByText('日历文件已交给浏览器')).toBeVisible();
  });
  await test.step('a new holder puts the day to look again into the calendar', async () => {
    await portal.open('p13', '/');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '加到日历提醒' }).click();
    expect((await downloading).suggestedFilename()).toBe('clearline-look-again.ics');
  });
  await test.step('without the file the dates are there to be copied', async () => {
    await portal.open('p04', path, { sceneId: 'day83' });
    // As on a plain http address, where browsers hand out no random ids.
    await page.evaluate(() => Object.defineProperty(crypto, 'randomUUID', { value: undefined }));
    await page.getByRole('button', { name: '加到日历提醒' }).click();
    await expect(page.getByText('没能做成日历文件')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '复制日期' })).toHaveValue(/2026年11月30日：取回手机号的最后一天/);
    await expect(page.getByRole('button', { name: '复制日期' })).toBeVisible();
  });
  await test.step('on paper: the moment it was printed, the number masked, no buttons', async () => {
    await portal.open('p04', path, { sceneId: 'day83' });
    await expect(page.getByText('截至')).toBeHidden();
    await portal.advance(HOUR);
    await page.emulateMedia({ media: 'print' });
    const stamp = page.getByText(/截至 2026年11月23日 星期一 (17:5\d|18:\d\d)（北京时间）/);
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(stamp).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expect(
      page
        .getByRole('main')
        .getByText(/154.*0004/)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: '加到日历提醒' })).toBeHidden();
    await expect(page.getByRole('timer')).toBeVisible();
  });
});
