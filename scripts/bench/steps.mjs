/** The main job and the way of a cancelled number, tap by tap, cold and warm; beside each the same markup as a plain page. */
import { kB } from '../bytes.mjs';
import { say } from '../terminal.mjs';
import { phone, snapshot } from './links.mjs';
import { median, openSceneIn, print, profiles, settled, slowDown, watchScreens, watchWire } from './tools.mjs';

const press = (name, to, role = 'button') => ({ to, tap: (page) => page.getByRole(role, { name }).first() });
const fill = (...given) => ({
  fill: async (page) => {
    for (const [label, text] of given) await page.getByLabel(label, { exact: true }).pressSequentially(text);
    const consent = page.getByRole('main').getByRole('checkbox').first();
    if ((await consent.count()) > 0) await consent.check();
  },
});
const tickOne = { fill: (page) => page.getByRole('main').getByRole('checkbox').first().check() };
const code = { fill: (page) => page.getByLabel('短信验证码').pressSequentially('123456') };

const jobs = {
  'main job': {
    scene: { personId: 'p01', sceneId: 'fresh', signIn: false },
    steps: [
      ['start -> look up', press(/开始查询/, '/look-up$', 'link')],
      [
        'look up -> code',
        press('获取验证码', '/code$'),
        fill(['手机号码', '154 0000 0001'], ['身份证号后六位', '01151X']),
      ],
      ['code -> accounts', press(/验证/, '/accounts$'), code],
      // The answers of an inquiry come in over two days: the rest starts from where they are in.
      [
        'accounts -> choose',
        press('选择多个解绑', '/unbind$', 'link'),
        { scene: { personId: 'p01', sceneId: 'answered' }, at: 'unbind' },
      ],
      ['choose -> check', press(/下一步/, '/unbind/check$', 'link'), tickOne],
      ['check -> receipt', press(/提交 \d+ 项/, '/submissions/')],
      ['receipt -> requests', press('进度', '/requests$', 'link')],
      ['requests -> accounts', press('账号', '/accounts$', 'link')],
    ],
  },
  'cancelled number': {
    scene: { personId: 'p04', sceneId: 'day83', signIn: false },
    steps: [
      ['start -> way in', press(/已销号/, '/cancelled-number$', 'link')],
      [
        'way in -> code',
        press('获取验证码', '/code$'),
        fill(['手机号码', '154 0000 0004'], ['身份证号后六位', '040404']),
      ],
      ['code -> home', press('验证', '/$'), code],
      ['home -> accounts', press('账号', '/accounts$', 'link')],
    ],
  },
};

export async function printSteps({ browser, rounds, portal, serve }) {
  for (const profile of Object.values(profiles))
    for (const [job, { scene, steps }] of Object.entries(jobs)) {
      const samples = new Map();
      const heap = [];
      const presses = [];
      for (let round = 1; round <= rounds; round += 1) {
        say(`${job}, round ${round} of ${rounds}, ${profile.name}.`);
        const given = { browser, profile, portal, serve, scene, steps, samples, presses };
        heap.push(await walk(given));
      }
      print(
        [
          `${job}, ${profile.name}`,
          'to paint ms',
          'worst',
          'plain ms',
          'x plain',
          'whole ms',
          'kB',
          'chain',
          'TBT',
          'longest',
          'CLS',
        ],
        [...samples].map(([name, of]) => {
          const mid = (field) => median(of.map((sample) => sample[field]));
          return [
            name,
            mid('painted').toFixed(0),
            Math.max(...of.map(({ painted }) => painted)).toFixed(0),
            mid('plain').toFixed(0),
            (mid('painted') / mid('plain')).toFixed(2),
            mid('whole').toFixed(0),
            kB(mid('bytes')),
            Math.max(...of.map(({ chain }) => chain)),
            mid('tbt').toFixed(0),
            mid('longest').toFixed(0),
            Math.max(...of.map(({ cls }) => cls)).toFixed(3),
          ];
        }),
      );
      presses.sort((a, b) => a - b);
      const at = (share) => presses[Math.ceil(presses.length * share) - 1] ?? 0;
      console.log(
        `\n  Press to next frame (INP): half within ${at(0.5)} ms, p98 ${at(0.98)} ms (at most 100), worst ${at(1)} ms, of ${presses.length} that took 16 ms or more.`,
      );
      console.log(
        `  Heap after ten rounds between accounts and requests: x ${median(heap).toFixed(2)} (at most 1.10).`,
      );
    }
}

/** Cold, then warm in the same profile. Gives back how the heap has grown in ten rounds after it. */
async function walk({ browser, profile, portal, serve, scene, steps, samples, presses }) {
  const context = await browser.newContext(phone);
  try {
    await context.addInitScript(watchScreens);
    let page;
    for (const state of ['cold', 'warm']) {
      await openSceneIn(context, portal.url, scene);
      await page?.close();
      page = await context.newPage();
      const cdp = await slowDown(page, profile);
      const wire = watchWire(cdp);
      await page.goto(portal.url);
      await page.locator('#root > :not([data-lang]) h1').first().waitFor();
      await settled(page);
      for (const [name, act, before] of steps) {
        if (before?.scene) await startFrom(page, context, portal, before);
        await before?.fill?.(page);
        const sample = await tap(page, wire, act).catch(({ message }) => {
          throw new Error(`${name}, ${state}, at ${page.url()}: ${message}`);
        });
        const plain = await timePlain(browser, context, profile, await serve({ pages: await snapshot(page) }), state);
        presses.push(...sample.presses);
        const key = `${name}, ${state}`;
        samples.set(key, [...(samples.get(key) ?? []), { ...sample, plain }]);
      }
    }
    return await heapGrowth(page);
  } finally {
    await context.close();
  }
}

async function startFrom(page, context, portal, { scene, at }) {
  await openSceneIn(context, portal.url, { ...scene, signIn: true });
  await page.goto(`${portal.url}${at === 'unbind' ? 'accounts' : at}`);
  await page.locator('#root > :not([data-lang]) h1').first().waitFor();
  await settled(page);
}

/** From the pointer to the new screen's first frame, and to the last change of the page. */
async function tap(page, wire, { to, tap: find }) {
  const target = find(page);
  await target.hover();
  await page.evaluate((pattern) => {
    const heading = document.querySelector('#root > :not([data-lang]) h1');
    Object.assign(globalThis.__screens, { to: pattern, heading, painted: 0, rows: 0, tbt: 0, longest: 0, cls: 0 });
  }, to);
  wire.begin();
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => globalThis.__screens.painted > 0, undefined, { timeout: 60_000 });
  // What comes after that is for the next screen.
  const needed = wire.told();
  await settled(page);
  const seen = await page.evaluate(() => ({ ...globalThis.__screens, heading: null }));
  return { ...seen, ...needed, painted: seen.painted - seen.began, whole: seen.changed - seen.began };
}

/** The same markup and styles without a script, opened as a link would; warm with its style sheet already there. */
async function timePlain(browser, context, profile, server, state) {
  const own = state === 'cold' ? await browser.newContext(phone) : context;
  const page = await own.newPage();
  await slowDown(page, profile);
  try {
    if (state === 'warm') await page.goto(server.url, { waitUntil: 'load' });
    await page.goto(server.url, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  } finally {
    await page.close();
    if (own !== context) await own.close();
    await server.close();
  }
}

async function heapGrowth(page) {
  const cdp = await page.context().newCDPSession(page);
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const nav = page.getByRole('navigation').last();
  const round = async () => {
    for (const name of ['进度', '账号']) {
      await nav.getByRole('link', { name }).click();
      await page.waitForFunction((path) => location.pathname === path, name === '账号' ? '/accounts' : '/requests');
      await settled(page);
    }
  };
  await round();
  const before = await used();
  for (let count = 0; count < 10; count += 1) await round();
  return (await used()) / before;
}
