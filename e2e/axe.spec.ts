/** One accessibility pass per screen (WCAG 2.2 AA), switching language, text size and colour in place. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What leads on to the screen from `path`: names of links and buttons, one after the other; last, a heading to wait for. */
type Steps = readonly string[];

const screens: [name: string, person: string | null, scene: string | undefined, path: string, steps?: Steps][] = [
  ['start', null, undefined, '/'],
  ['look up', null, undefined, '/look-up'],
  ['cancelled number', null, undefined, '/cancelled-number'],
  ['help', null, undefined, '/help'],
  ['rules', null, undefined, '/rules'],
  ['privacy', null, undefined, '/privacy'],
  ['home of a new holder', 'p03', 'answered', '/'],
  ['accounts while answers come in', 'p01', 'collecting', '/accounts'],
  ['accounts', 'p03', 'answered', '/accounts'],
  ['choosing', 'p03', 'answered', '/unbind'],
  ['an account to ask about', 'p01', 'answered', '/accounts', ['微信', '微信']],
  ["one's own account", 'p01', 'answered', '/accounts', ['微信', '是我的', '在微信里换绑手机号']],
  ['the guide', 'p01', 'requests', '/guide'],
  ['a step of the guide', 'p01', 'requests', '/guide/social'],
  ['a step to ask about', 'p01', 'answered', '/guide/money'],
  ['the check', 'p01', 'answered', '/accounts', ['申请解绑：抖音', '提交前再看一遍']],
  ['the receipt', 'p01', 'answered', '/accounts', ['申请解绑：抖音', '提交 1 项解绑申请', '申请已提交']],
  ['requests', 'p08', 'hardCases', '/requests'],
  ['an overdue request', 'p08', 'hardCases', '/requests', ['示例应用乙', '示例应用乙的解绑申请']],
  ['a refused request', 'p08', 'hardCases', '/requests', ['示例应用甲', '示例应用甲的解绑申请']],
  ['a request that waits for the person', 'p08', 'hardCases', '/requests', ['示例应用丙', '示例应用丙的解绑申请']],
  ['what is covered', null, undefined, '/apps'],
  ['an app that is covered', null, undefined, '/apps/wechat'],
  ['an app that is not covered', 'p01', 'answered', '/apps/unionpay'],
  ['settings', 'p01', 'answered', '/settings'],
  ['timed out', null, undefined, '/timed-out'],
  ['not found', null, undefined, '/nowhere'],
];

/** The moments of a number's life: each scene with all its screens, on paper too. */
const life: [person: string, scene: string, paths: readonly string[]][] = [
  ['p11', 'beforeCancelling', ['/number/cancel']],
  ['p11', 'submitted', ['/number/cancel', '/number']],
  ['p11', 'suspended', ['/', '/number/cancel']],
  ['p04', 'booked', ['/', '/number/cooling-off', '/number/retrieve']],
  ['p04', 'day83', ['/number', '/number/retrieve']],
  ['p06', 'over', ['/', '/number', '/number/cooling-off', '/number/retrieve']],
  ['p12', 'fresh', ['/', '/number/cooling-off', '/number/retrieve']],
  ['p13', 'tooEarly', ['/', '/number/second-hand']],
  ['p03', 'answered', ['/number/second-hand']],
];

const onScreen = [
  { lang: '中文', text: 'normal', theme: 'light', media: 'screen' },
  { lang: 'English', text: 'large', theme: 'dark', media: 'screen' },
] as const;
const onPaper = { lang: 'English', text: 'normal', theme: 'dark', media: 'print' } as const;

async function passes(page: Page, look: (typeof onScreen)[number] | typeof onPaper): Promise<void> {
  // A colour caught half-way through its transition has a contrast that nobody ever sees.
  await page.emulateMedia({ reducedMotion: 'reduce', media: 'screen' });
  const other = page.getByRole('button', { name: look.lang, exact: true });
  if ((await other.count()) > 0) await other.click();
  await page.evaluate(({ text, theme }) => {
    document.documentElement.dataset['text'] = text;
    document.documentElement.dataset['theme'] = theme;
  }, look);
  await page.emulateMedia({ reducedMotion: 'reduce', media: look.media });
  const { violations } = await new AxeBuilder({ page })
    // Pale on purpose; the strip says the same in words.
    .exclude('.demo-watermark')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(told, Object.values(look).join(' ')).toEqual([]);
}

for (const [person, scene, paths] of life) {
  test(`${person} ${scene} passes axe on screen and on paper`, async ({ page, portal }) => {
    for (const [visit, path] of paths.entries()) {
      if (visit === 0) await portal.open(person, path, { sceneId: scene });
      else await page.goto(path);
      await expect(page.locator('#main h1').first()).toBeVisible();
      for (const look of [...onScreen, onPaper]) await passes(page, look);
    }
  });
}

for (const [name, person, scene, path, steps = []] of screens) {
  test(`${name} passes axe in both languages, sizes and colours`, async ({ page, portal }) => {
    if (person === null) await page.goto(path);
    else await portal.open(person, path, scene === undefined ? {} : { sceneId: scene });
    await expect(page.locator('#main h1').first()).toBeVisible();
    for (const step of steps.slice(0, -1)) {
      const act = page.getByRole('main').getByRole('link', { name: step, exact: true });
      await act
        .or(page.getByRole('main').getByRole('button', { name: step, exact: true }))
        .first()
        .click();
    }
    const last = steps.at(-1);
    if (last !== undefined) await expect(page.getByRole('heading', { name: last, exact: true }).first()).toBeVisible();
    for (const look of onScreen) await passes(page, look);
  });
}
