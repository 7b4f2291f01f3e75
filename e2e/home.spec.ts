/** Home says one verdict and offers one act, for each of the fifteen people. */
import { expect, test } from './fixtures.ts';

const people: [person: string, scene: string | undefined, verdict: RegExp, act: RegExp | null][] = [
  ['p01', 'fresh', /还没查过这个号码/, /开始查询/],
  ['p01', 'collecting', /个应用已回复/, /看已查到的/],
  ['p02', undefined, /没有发现/, null],
  ['p03', undefined, /以前的机主还有\s\d\s个账号/, /选择要解绑的应用/],
  ['p04', undefined, /还有\s*7\s*天/, /先处理/],
  ['p05', undefined, /还有 \d+ 分钟/, /先处理/],
  ['p06', undefined, /取回期已过/, /先保住还绑着的 1 个账号/],
  ['p07', undefined, /以前的机主还有\s116\s个账号/, /选择要解绑的应用/],
  ['p08', undefined, /以前的机主还有\s5\s个账号/, /选择要解绑的应用/],
  ['p09', undefined, /16\s个应用已回复\s12\s个，查到\s3\s个账号/, /看已查到的/],
  ['p10', undefined, /有\s1\s个账号\u200b?可能不是您的/, /看看这 1 个/],
  ['p11', 'suspended', /号码停机中/, /拨打 \d+/],
  ['p12', 'fresh', /号码已取回/, /查询一次确认/],
  ['p14', undefined, /有\s\d\s个账号|没有发现|账号/, null],
  ['p15', undefined, /账号/, null],
  ['p13', undefined, /现在查还太早/, null],
];

test('each of the fifteen is told one verdict and offered one act', async ({ page, portal }) => {
  for (const [person, scene, verdict, act] of people)
    await test.step(`${person} ${scene ?? ''}: ${verdict.source}`, async () => {
      await portal.open(person, '/', scene === undefined ? {} : { sceneId: scene });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
      if (act !== null) await expect(page.getByRole('main').getByRole('link', { name: act })).toBeVisible();
    });
});

test('a clean second-hand number offers the page that proves since when', async ({ page, portal }) => {
  await portal.open('p03', '/', { sceneId: 'clean' });
  await expect(page.getByText('2 个应用还没回复', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: '打印入网证明页' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('入网');
});

test('when all is asked for, home still says which requests need the person, and shows just these', async ({
  page,
  portal,
}) => {
  await portal.open('p08', '/unbind', { sceneId: 'hardCases' });
  for (const account of await page.getByRole('checkbox').all()) await account.check();
  await page.getByRole('link', { name: '下一步' }).click();
  await page.getByRole('button', { name: /^提交 \d+ 项解绑申请$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请已提交');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '号码' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^有\s2\s项申请\u200b?需要您处理$/);
  await page.getByRole('link', { name: '看看这 2 项' }).click();
  await expect(page.getByRole('button', { name: /需要您处理\s*2/ })).toHaveAttribute('aria-pressed', 'true');
});
