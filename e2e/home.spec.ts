/** Home says one verdict and offers one act, for each of the thirteen people. */
import { expect, test } from './fixtures.ts';

const people: [person: string, scene: string | undefined, verdict: RegExp, act: RegExp | null][] = [
  ['p01', 'fresh', /还没查过这个号码/, /开始查询/],
  ['p01', 'collecting', /个应用已回复/, /看已查到的/],
  ['p02', undefined, /没有发现/, null],
  ['p03', undefined, /以前的机主还有 \d 个账号/, /选择要解绑的应用/],
  ['p04', undefined, /还有\s*7\s*天/, /先处理/],
  ['p05', undefined, /还有 \d+ 分钟/, /先处理/],
  ['p06', undefined, /取回期已过/, /先保住这 1 个账号/],
  ['p11', 'suspended', /号码停机中/, null],
  ['p12', 'fresh', /号码已取回/, /查询一次确认/],
  ['p13', undefined, /现在查还太早/, null],
];

for (const [person, scene, verdict, act] of people) {
  test(`${person} ${scene ?? ''}: ${verdict.source}`, async ({ page, portal }) => {
    await portal.open(person, '/', scene === undefined ? {} : { sceneId: scene });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
    if (act !== null) await expect(page.getByRole('main').getByRole('link', { name: act })).toBeVisible();
  });
}

const live = `http://127.0.0.1:${process.env['LIVE_PORT'] ?? 4300}`;

test('the countdown obeys the service, not a device that is 26 hours off in New York', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'zh-CN' });
  const page = await context.newPage();
  const shift = 26 * 3_600_000;
  await page.addInitScript((by) => {
    const RealDate = Date;
    const now = RealDate.now.bind(RealDate);
    RealDate.now = () => now() + by;
  }, shift);
  await page.goto(`${live}/help`);
  await expect(page.locator('#main h1')).toBeVisible();
  await page.evaluate(async () => {
    await fetch('/twin/scene', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'clearline-client': 'journey' },
      body: JSON.stringify({ personId: 'p04', signIn: true, at: '2026-11-23T08:57:00.000Z' }),
    });
  });
  await page.goto(`${live}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/还有\s*7\s*天/);
  await expect(page.getByText(/2026年11月30日/)).toBeVisible();
  await context.close();
});

test('a door of the home opens its question, and the question is what one sees', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'answered' });
  for (const door of [/不小心进了别人的账号/, /骚扰电话和错误标记/]) {
    await page.getByRole('link', { name: door }).click();
    const question = page.locator('details[open] summary');
    await expect(question).toHaveCount(1);
    await expect(question).toBeInViewport({ ratio: 1 });
    await page.goBack();
  }
});
