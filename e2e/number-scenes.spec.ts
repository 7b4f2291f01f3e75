/** Every moment in a number's life that the demo can show: what is said first there, and where it leads. */
import { expect, test } from './fixtures.ts';

const scenes: [person: string, scene: string, path: string, says: RegExp, leadsTo: string | null][] = [
  ['p11', 'beforeCancelling', '/', /6 个账号/, '我打算换号或销号'],
  ['p11', 'submitted', '/', /销号已提交，还没生效/, '销号已提交，还没生效'],
  ['p11', 'submitted', '/number', /预计 11月\d+日 \d+:\d+前后生效/, '看销号进度，或撤回'],
  ['p11', 'arrears', '/number/cancel', /这个号码有欠费，交清前运营商不办销号/, null],
  ['p11', 'contract', '/number/cancel', /还有没到期的合约，到期或付清违约金前运营商不办销号/, null],
  ['p11', 'stopped', '/number/cancel', /上次提交的销号没有办成[\s\S]*运营商查到欠费，停止了销号/, null],
  ['p11', 'suspended', '/number/cancel', /这个号码有欠费，交清前运营商不办销号/, null],
  ['p11', 'suspended', '/', /号码停机中，找运营商恢复后再查/, null],
  ['p11', 'terminated', '/', /还有\s*90\s*天/, '怎么取回号码'],
  ['p11', 'terminated', '/number', /欠费/, null],
  ['p04', 'day1', '/', /还有\s*89\s*天[\s\S]*第 1 天，共 90 天/, '怎么取回号码'],
  [
    'p04',
    'day53',
    '/',
    /还有\s*37\s*天[\s\S]*2026年12月30日 星期三（北京时间）[\s\S]*第 53 天，共 90 天/,
    '先处理支付宝',
  ],
  [
    'p04',
    'booked',
    '/',
    /已预约 11月25日\u200b?到营业厅取回[\s\S]*预约不会让时间停下来[\s\S]*还有\s*7\s*天/,
    '要带什么',
  ],
  ['p04', 'missedVisit', '/', /还有\s*7\s*天/, '怎么取回号码'],
  ['p04', 'missedVisit', '/number/retrieve', /预约的日子已经过了，运营商还没有告诉结果/, null],
  ['p05', 'lastMinutes', '/number/retrieve', /最后一天营业厅已经下班，来不及预约了/, null],
  ['p05', 'lastMinutes', '/number/cooling-off', /还有\s*\d+\s*分钟/, null],
  ['p06', 'over', '/number', /随时可能/, null],
  ['p06', 'reissuedFormer', '/', /取回期已过[\s\S]*哪天会重新放号，没有人能说准/, '先保住还绑着的 1 个账号'],
  ['p06', 'reissued', '/', /现在查还太早，11月29日再来更准/, null],
  ['p12', 'fresh', '/', /号码已取回/, '查询一次确认'],
  ['p03', 'mvno', '/number/second-hand', /这种号码办不了二次号码解绑/, '看全部账号'],
  ['p03', 'broadnet192', '/number/second-hand', /这种号码办不了二次号码解绑/, '看全部账号'],
];

for (const person of new Set(scenes.map(([person]) => person))) {
  test(`each moment of ${person} says so, and leads on`, async ({ page, portal }) => {
    for (const [, scene, path, says, leadsTo] of scenes.filter(([other]) => other === person)) {
      await portal.open(person, path, { sceneId: scene });
      await expect(page.getByRole('main'), `${scene} at ${path}`).toContainText(says);
      if (leadsTo === null) continue;
      const before = page.url();
      await page.getByRole('main').getByRole('link', { name: leadsTo }).first().click();
      await expect(page).not.toHaveURL(before);
      await expect(page.locator('#main h1').first()).toBeFocused();
    }
  });
}

test('a cancelled number at the ways in', async ({ page, portal }) => {
  await test.step('a number cancelled without a contact number: the way in says plainly that only the shop is left', async () => {
    await portal.open('p11', '/cancelled-number', { sceneId: 'noContact', signIn: false });
    await page.getByText('没有留联系号码，或没有居民身份证？').click();
    await expect(page.getByText(/营业厅/).first()).toBeVisible();
  });
  await test.step('a cancelled number at the ordinary way in: the same answer as for any other, and the line that points on', async () => {
    await portal.open('p04', '/sign-in', { sceneId: 'day83', signIn: false });
    const said: string[] = [];
    for (const number of ['154 0000 0004', '154 0000 0099']) {
      await page.goto('/sign-in');
      await page.getByLabel('手机号码').fill(number);
      await page.getByRole('button', { name: '获取验证码' }).click();
      await expect(page.getByLabel('短信验证码')).toBeVisible();
      said.push(((await page.getByRole('main').textContent()) ?? '').replace(/154.*\d{4}/g, '').replace(/\d+ 秒/g, ''));
      await expect(page.getByRole('main').getByRole('link', { name: /已销号/ })).toBeVisible();
    }
    expect(said[1]).toBe(said[0]);
  });
});
