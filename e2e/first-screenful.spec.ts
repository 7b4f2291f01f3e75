/** What each screen shows before anybody scrolls, measured on a small phone and on a wide screen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { languages, sizeText, speak } from './looks.ts';

const phone = { width: 360, height: 640 };
const wide = { width: 1280, height: 800 };

const main = (page: Page) => page.getByRole('main');

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${place} has no box.`);
  return { ...box, bottom: box.y + box.height, right: box.x + box.width };
}

/** Where the first screen ends for a reader: above the navigation that lies over its lower edge, if there is one. */
async function foldOf(page: Page): Promise<number> {
  const bar = page.getByRole('navigation', { name: /^(主要页面|Main pages)$/ });
  return (await bar.isVisible()) ? (await boxOf(bar)).y : phone.height;
}

/** A screen with its main act in both languages, and the taps that lead to it in Chinese. */
type MainAct = {
  at: [personId: string, path: string, sceneId: string];
  taps?: readonly string[];
  act: readonly [zh: string, en: string];
};

const signedInActs: readonly MainAct[] = [
  { at: ['p01', '/look-up', 'fresh'], act: ['开始查询', 'Look up'] },
  { at: ['p04', '/', 'day53'], act: ['先处理支付宝', 'Deal with Alipay first'] },
  { at: ['p04', '/', 'booked'], act: ['要带什么', 'What to bring'] },
  { at: ['p05', '/', 'lastHours'], act: ['先处理支付宝', 'Deal with Alipay first'] },
  {
    at: ['p08', '/requests', 'hardCases'],
    taps: ['示例应用乙'],
    act: ['写信给应用客服', 'Write to the app’s service'],
  },
  { at: ['p08', '/requests', 'hardCases'], taps: ['示例应用丙'], act: ['提交补充', 'Submit the answer'] },
  { at: ['p11', '/number/cancel', 'submitted'], act: ['撤回销号', 'Take the cancellation back'] },
  { at: ['p01', '/accounts', 'answered'], taps: ['申请解绑：抖音'], act: ['提交 1 项解绑申请', 'Submit 1 request'] },
  {
    at: ['p01', '/accounts', 'answered'],
    taps: ['申请解绑：抖音', '提交 1 项解绑申请'],
    act: ['查看进度', 'Follow the requests'],
  },
];

/** On the page as it stands, in both languages. */
async function expectInFirstScreenful(page: Page, what: string, names: readonly string[]): Promise<void> {
  for (const [place, lang] of languages.entries()) {
    await speak(page, lang);
    const name = names[place] ?? '';
    const act = main(page).getByRole('link', { name }).or(main(page).getByRole('button', { name })).first();
    expect((await boxOf(act)).bottom, `${what}, ${lang}: ${name}`).toBeLessThan(await foldOf(page));
  }
}

/** The longest words in the largest letters: the act is to be seen, and most of its button with it. */
async function expectInSightInLargeEnglish(page: Page, name: string): Promise<void> {
  await speak(page, 'en');
  await sizeText(page, 'large');
  const { y, height } = await boxOf(main(page).getByRole('link', { name, exact: true }));
  expect(y + height / 2, name).toBeLessThan(await foldOf(page));
  await sizeText(page, 'normal');
  await speak(page, 'zh-CN');
}

/** The characters of the longest line of text; in Chinese a Latin letter or a digit counts as half a character. */
function longestLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const narrow = document.documentElement.lang === 'zh-CN' ? 0.5 : 1;
    let most = 0;
    for (const block of document.querySelectorAll('#main :is(p, dd, li, h1, h2, h3)')) {
      if (block.querySelector('p, dd, li, h1, h2, h3, dl, table, button') || block.getClientRects().length === 0)
        continue;
      // As one line it would not be the longest either: measuring each character is what costs.
      const width = (char: string) => (char.charCodeAt(0) < 0x2000 ? narrow : 1);
      if ((block.textContent ?? '').split('').reduce((sum, char) => sum + width(char), 0) <= most) continue;
      const lines = new Map<number, number>();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        // What only a screen reader says takes no room on a line.
        if (text.parentElement?.closest('.visually-hidden')) continue;
        for (let at = 0; at < (text.nodeValue ?? '').length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width < 2) continue;
          const line = Math.round(box.bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + width((text.nodeValue ?? '').charAt(at)));
        }
      }
      most = Math.max(most, ...lines.values());
    }
    return most;
  });
}

const rowsOf = (page: Page) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });

test.describe('on a small phone', () => {
  test.use({ viewport: phone });

  test('a new holder: home, accounts, what explains them, and the act of each', async ({ page, portal }) => {
    await test.step('home of a new holder: number, verdict and act', async () => {
      await portal.open('p01', '/', { sceneId: 'answered' });
      const act = await boxOf(main(page).getByRole('link', { name: '选择要解绑的应用' }));
      expect(act.bottom).toBeLessThan(await foldOf(page));
      await expectInSightInLargeEnglish(page, 'Choose what to unbind');
    });
    await test.step('accounts: what explains the figures is one tap away, and so is the search', async () => {
      await portal.open('p01', '/accounts', { sceneId: 'answered' });
      const again = main(page).getByRole('link', { name: '再查一次' });
      await expect(again).toBeHidden();
      await main(page)
        .getByText(/个应用都已回复/)
        .click();
      await expect(again).toBeVisible();
      await expect(main(page).getByText(/应用告诉过的/)).toBeVisible();

      const icon = main(page).getByRole('button', { name: '找应用', exact: true });
      const field = page.getByRole('searchbox');
      await expect(field).toBeHidden();
      await icon.click();
      await expect(icon).toHaveAttribute('aria-expanded', 'true');
      await expect(field).toBeFocused();
      await field.fill('zfb');
      await expect(page.getByRole('region', { name: '搜索结果' })).toBeVisible();
      await icon.click();
      await expect(field).toBeHidden();
      await expect(page.getByRole('region', { name: '搜索结果' })).toHaveCount(0);
    });
    await test.step('accounts: a filter that was linked to is in view', async () => {
      await portal.open('p01', '/accounts?show=unanswered', { sceneId: 'answered' });
      await expect(main(page).getByRole('button', { name: /^未回复/ })).toBeInViewport({ ratio: 1 });
    });
    await test.step('accounts: verdict, main act and two accounts; nine of them in two screens', async () => {
      await portal.open('p01', '/accounts', { sceneId: 'answered' });
      const fold = await foldOf(page);
      await expect(main(page).getByRole('heading', { name: '9 个账号，4 个建议先处理' })).toBeInViewport();
      const act = await boxOf(main(page).getByRole('link', { name: '选择多个解绑' }));
      expect(act.bottom).toBeLessThan(fold);
      const tools = await Promise.all(
        [
          main(page).getByRole('group', { name: '筛选' }),
          main(page).getByRole('button', { name: '找应用', exact: true }),
        ].map(boxOf),
      );
      expect(tools.map(({ y }) => Math.round(y))).toEqual([tools[0]?.y, tools[0]?.y].map((y) => Math.round(y ?? 0)));
      const rows = rowsOf(page);
      expect((await boxOf(rows.nth(1))).bottom).toBeLessThan(fold);
      for (const [place, row] of (await rows.all()).slice(0, 9).entries()) {
        expect((await boxOf(row)).height, `row ${place + 1}`).toBeLessThanOrEqual(96);
        await expect(row.getByRole('link')).toHaveCount(2);
        await expect(row).toContainText(/已绑定/);
        await expect(row).toContainText(/在入网日期之前|在您使用期间|说不准/);
      }
      expect((await boxOf(rows.nth(8))).bottom).toBeLessThanOrEqual(1280);
      // English says the same in about the room: only a name of two lines takes more.
      await speak(page, 'en');
      for (const row of (await rows.all()).slice(0, 9)) {
        const name = await boxOf(row.getByRole('heading'));
        expect((await boxOf(row)).height, (await row.textContent()) ?? '').toBeLessThanOrEqual(
          name.height > 40 ? 116 : 96,
        );
      }
      await speak(page, 'zh-CN');
      await main(page).getByRole('link', { name: '申请解绑：抖音' }).click();
      const submit = await boxOf(main(page).getByRole('button', { name: '提交 1 项解绑申请' }));
      expect(submit.bottom).toBeLessThan(fold);
    });
  });

  test('requests under way: home, accounts and the requests themselves', async ({ page, portal }) => {
    await test.step('home: number, verdict and act, and the first request under way', async () => {
      await portal.open('p03', '/', { sceneId: 'requests' });
      const fold = await foldOf(page);
      const act = await boxOf(main(page).getByRole('link', { name: '查看 9 个账号' }));
      expect(act.bottom).toBeLessThan(fold);
      const first = main(page).getByRole('listitem').filter({ hasText: '应用处理中' }).first();
      await expect(first).toContainText('最晚 11月27日答复');
      expect((await boxOf(first)).bottom).toBeLessThan(fold);
    });
    await test.step('accounts under way: nine of them, one app with two, in two screens', async () => {
      await portal.open('p03', '/accounts', { sceneId: 'requests' });
      const rows = rowsOf(page);
      expect((await boxOf(rows.nth(1))).y).toBeLessThan(await foldOf(page));
      for (const row of (await rows.all()).slice(0, 8)) {
        expect((await boxOf(row)).height).toBeLessThanOrEqual(96);
        await expect(row).toContainText(/应用处理中.*最晚 11月27日答复/);
      }
      expect((await boxOf(rows.nth(7))).bottom).toBeLessThanOrEqual(1280);
    });
    await test.step('requests: state and day of the first ones', async () => {
      await portal.open('p03', '/requests', { sceneId: 'requests' });
      const rows = main(page).getByRole('listitem').filter({ hasText: '应用处理中' });
      await expect(rows.nth(3)).toContainText('最晚 11月27日答复');
      expect((await boxOf(rows.nth(3))).bottom).toBeLessThan(await foldOf(page));
      await rows.first().getByRole('link').click();
      // State and day come first, history after.
      const state = await boxOf(main(page).getByRole('heading', { level: 2, name: '应用处理中' }));
      const due = await boxOf(
        main(page)
          .getByText(/^最晚 2026年11月27日/)
          .first(),
      );
      const history = await boxOf(main(page).getByRole('heading', { level: 2, name: '经过' }));
      expect([state.y, due.y, history.y]).toEqual([state.y, due.y, history.y].sort((a, b) => a - b));
      expect(due.bottom).toBeLessThan(await foldOf(page));
    });
  });

  test('the holding period: its screen, and home', async ({ page, portal }) => {
    await test.step('the holding period: figure, last day, ruler and both acts; the next day with a name, the rest one tap away', async () => {
      await portal.open('p04', '/number/cooling-off', { sceneId: 'day53' });
      const fold = await foldOf(page);
      const inOrder = [
        page.getByRole('timer'),
        main(page).getByText(/^最后一天：2026年12月30日/),
        main(page).locator('svg[viewBox="0 0 288 44"]'),
        main(page).getByText('第 53 天，共 90 天 · 11月30日：还剩 30 天'),
        main(page).getByRole('link', { name: '怎么取回号码' }),
        main(page).getByRole('button', { name: '加到日历提醒' }),
      ];
      let above = 0;
      for (const part of inOrder) {
        const { y, bottom } = await boxOf(part);
        expect(y).toBeGreaterThan(above);
        expect(bottom).toBeLessThan(fold);
        above = y;
      }
      const bound = await boxOf(main(page).getByRole('heading', { name: '还绑着这个号码的' }));
      expect(bound.bottom).toBeLessThan(fold);
      const stations = page.getByRole('list', { name: '从销号到以后' });
      await expect(stations).toBeHidden();
      await inOrder[3]?.click();
      await expect(stations.getByRole('listitem')).toHaveCount(7);
      await inOrder[3]?.click();
      await expectInSightInLargeEnglish(page, 'How to get it back');
    });
    await test.step('home in the holding period: figure, last day, ruler and acts', async () => {
      await portal.open('p04', '/', { sceneId: 'day53' });
      const fold = await foldOf(page);
      for (const part of [
        page.getByRole('timer'),
        main(page).getByText(/^最后一天：2026年12月30日/),
        main(page).locator('svg[viewBox="0 0 288 44"]'),
        main(page).getByRole('link', { name: '先处理支付宝' }),
        main(page).getByRole('link', { name: '怎么取回号码' }),
      ])
        expect((await boxOf(part)).bottom).toBeLessThan(fold);
      await expectInSightInLargeEnglish(page, 'Deal with Alipay first');
      // A booked visit is said first; what is left stays in sight.
      await portal.open('p04', '/', { sceneId: 'booked' });
      for (const part of [page.getByRole('timer'), main(page).getByRole('link', { name: '要带什么' })])
        expect((await boxOf(part)).bottom).toBeLessThan(fold);
    });
  });

  test('the main act of each screen, in Chinese and in English', async ({ page, portal }) => {
    let opened = '';
    for (const { at, taps = [], act } of signedInActs) {
      const [person, path, scene] = at;
      // What only looks leaves the scene as it was.
      if (opened === `${person} ${scene}`) await portal.turnTo(path);
      else await portal.open(person, path, { sceneId: scene });
      opened = `${person} ${scene}`;
      await speak(page, 'zh-CN');
      for (const name of taps)
        await main(page)
          .getByRole('link', { name, exact: true })
          .or(main(page).getByRole('button', { name, exact: true }))
          .first()
          .click();
      await expectInFirstScreenful(page, `${path} ${scene}`, act);
    }
    // The receipt is open: what can be taken back is offered in sight as well, by its name and once.
    for (const [lang, name] of [
      ['zh-CN', '撤回：抖音'],
      ['en', 'Take back: Douyin'],
    ] as const) {
      await speak(page, lang);
      const takeBack = main(page).getByRole('button', { name: /^(撤回|Take back)/ });
      await expect(takeBack).toHaveAccessibleName(name);
      expect((await boxOf(takeBack)).bottom, lang).toBeLessThan(await foldOf(page));
    }
    // Nobody is signed in.
    await page.context().clearCookies();
    for (const path of ['/look-up', '/cancelled-number']) {
      await page.goto(path);
      await expectInFirstScreenful(page, path, ['获取验证码', 'Get a code']);
    }
    // One row of filters above the list of apps, whatever their number.
    await page.goto('/apps');
    const groups = main(page).locator('fieldset');
    await expect(groups).toHaveCount(2);
    const [covers, kinds] = await Promise.all((await groups.all()).map(boxOf));
    expect(covers?.y).toBe(kinds?.y);
    expect(covers?.height).toBeLessThan(60);
    await page.goto('/apps?kind=work');
    await expect(main(page).locator('[aria-pressed="true"]').last()).toBeInViewport({ ratio: 1 });
  });

  test('requests that need the person: the next act of each', async ({ page, portal }) => {
    await portal.open('p08', '/requests', { sceneId: 'hardCases' });
    const fold = await foldOf(page);
    for (const [app, act] of [
      ['示例应用甲', '重新提交'],
      ['示例应用乙', '写信给应用客服'],
      ['示例应用丙', '提交补充'],
    ] as const) {
      await main(page).getByRole('link', { name: app, exact: true }).click();
      const next = main(page)
        .getByRole('link', { name: act })
        .or(main(page).getByRole('button', { name: act }));
      expect((await boxOf(next.first())).bottom, act).toBeLessThan(fold);
      await main(page).getByRole('link', { name: '全部申请' }).click();
    }
  });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: wide });

  test('accounts on a wide screen, on a tablet, on a phone held sideways', async ({ page, portal }) => {
    await test.step('accounts: the verdict and its act stay while the list scrolls', async () => {
      await portal.open('p01', '/accounts', { sceneId: 'answered' });
      const act = main(page).getByRole('link', { name: '选择多个解绑' });
      const row = await boxOf(rowsOf(page).first());
      expect((await boxOf(act)).right).toBeLessThan(row.x);
      expect(row.y).toBeLessThan(wide.height / 2);
      await rowsOf(page).nth(8).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 300);
      await expect(act).toBeInViewport({ ratio: 1 });
      await expect(main(page).getByRole('group', { name: '筛选' })).toBeInViewport({ ratio: 1 });
    });
    await test.step('a tablet held upright: the list takes its width, each row says all in two lines; a phone held sideways has one row of header', async () => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await portal.open('p01', '/accounts', { sceneId: 'answered' });
      const verdict = await boxOf(main(page).getByRole('heading', { name: /^9 个账号/ }));
      const act = await boxOf(main(page).getByRole('link', { name: '选择多个解绑' }));
      expect(act.x).toBeGreaterThan(verdict.x + verdict.width / 2);
      const row = await boxOf(rowsOf(page).first());
      expect(row.width).toBeGreaterThan(700);
      expect(row.height).toBeLessThanOrEqual(80);
      // A phone held sideways has no height to give away: the places stand in the header's row, beside its tools.
      await page.setViewportSize({ width: 640, height: 360 });
      for (const lang of languages) {
        await speak(page, lang);
        const header = await boxOf(page.locator('.fs-header'));
        const last = await boxOf(
          page
            .getByRole('navigation', { name: /^(主要页面|Main pages)$/ })
            .getByRole('link')
            .last(),
        );
        const tool = await boxOf(page.getByRole('button', { name: lang === 'en' ? '中文' : 'English', exact: true }));
        expect(last.bottom, lang).toBeLessThanOrEqual(header.bottom);
        expect(last.right, lang).toBeLessThanOrEqual(tool.x);
      }
    });
  });

  test('two columns, neither empty: home, the holding period, requests, rules, the record', async ({
    page,
    portal,
  }) => {
    for (const [what, person, scene, path, left, right] of [
      ['home', 'p03', 'requests', '/', '没有需要您处理的', '在办'],
      ['requests', 'p03', 'requests', '/requests', '进度', '京东'],
      ['the holding period', 'p04', 'day53', '/number/cooling-off', '还有', '还绑着这个号码的'],
      ['rules', 'p03', 'answered', '/rules', '每个数字的依据', '查询结果的期限'],
      ['the record', 'p03', 'answered', '/report', '号码记录', '查询'],
    ] as const) {
      await portal.open(person, path, { sceneId: scene });
      const one = await boxOf(main(page).getByRole('heading', { name: left }).first());
      const other = await boxOf(main(page).getByRole('heading', { name: right }).first());
      expect(one.x, what).toBeLessThan(wide.width / 3);
      expect(other.x, what).toBeGreaterThan(wide.width / 3);
      expect(other.y, what).toBeLessThan(wide.height / 2);
    }
  });

  for (const [person, scene, paths] of [
    [
      'p03',
      'requests',
      ['/', '/accounts', '/requests', '/rules', '/report', '/help', '/settings', '/number', '/number/cancel', '/apps'],
    ],
    ['p04', 'day53', ['/', '/number/cooling-off', '/number/retrieve', '/number/second-hand']],
  ] as const)
    test(`no line of text is longer than 38 characters in Chinese and 75 in English: ${person} ${scene}`, async ({
      page,
      portal,
    }) => {
      await portal.open(person, '/', { sceneId: scene });
      for (const path of paths) {
        await portal.turnTo(path);
        for (const lang of languages) {
          await speak(page, lang);
          expect(await longestLine(page), `${path}, ${lang}`).toBeLessThanOrEqual(lang === 'en' ? 75 : 38);
        }
      }
    });
});
