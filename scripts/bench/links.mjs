/** Cold deep links, as from a text message: the portal, the floor with one fetch, with a list, and the same markup as plain pages. */
import { kB } from '../bytes.mjs';
import { say } from '../terminal.mjs';
import { median, openSceneIn, print, profiles, slowDown, watchScreens, watchWire } from './tools.mjs';

const links = [
  { name: '/accounts, 9', path: 'accounts', scene: { personId: 'p01', sceneId: 'answered' } },
  { name: '/accounts, 214', path: 'accounts', scene: { personId: 'p07', sceneId: 'answered' } },
  { name: '/requests', path: 'requests', scene: { personId: 'p02', sceneId: 'gaps' } },
  { name: '/number/cooling-off', path: 'number/cooling-off', scene: { personId: 'p04', sceneId: 'day83' } },
  { name: '/requests/:id', path: 'requests/:id', scene: { personId: 'p01', sceneId: 'requests' } },
];

export async function printLinks({ browser, rounds, portal, floorServer, floorList, serve }) {
  for (const profile of Object.values(profiles)) {
    const samples = new Map();
    const keep = (name, sample) => samples.set(name, [...(samples.get(name) ?? []), sample]);
    const plain = await plainOf(browser, portal, serve);
    for (let round = 1; round <= rounds; round += 1) {
      say(`Deep links, round ${round} of ${rounds}, ${profile.name}.`);
      keep('floor, one line', await open(browser, profile, { url: floorServer.url }));
      keep('floor, a list of 214', await open(browser, profile, { url: floorList.url }));
      for (const link of links) {
        keep(`portal ${link.name}`, await open(browser, profile, { ...link, url: portal.url }));
        keep(`plain ${link.name}`, await open(browser, profile, { url: plain.get(link.name).url }));
      }
    }
    for (const server of plain.values()) await server.close();
    const floor = median(samples.get('floor, one line').map(({ rows }) => rows));
    print(
      [`cold, ${profile.name}`, 'heading ms', 'rows ms', 'worst', 'x floor', 'whole ms', 'kB', 'chain', 'TBT', 'CLS'],
      [...samples].map(([name, of]) => {
        const mid = (field) => median(of.map((sample) => sample[field]));
        return [
          name,
          mid('painted').toFixed(0),
          mid('rows').toFixed(0),
          Math.max(...of.map(({ rows }) => rows)).toFixed(0),
          (mid('rows') / floor).toFixed(2),
          mid('changed').toFixed(0),
          kB(mid('bytes')),
          Math.max(...of.map(({ chain }) => chain)),
          mid('tbt').toFixed(0),
          Math.max(...of.map(({ cls }) => cls)).toFixed(3),
        ];
      }),
    );
  }
}

/** Where most of them are: a clock that is not Beijing's is told of, which takes a format more. */
const timezoneId = 'Asia/Shanghai';
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'zh-CN', timezoneId };

/** One cold opening in a profile of its own; who is signed in was here before. */
async function open(browser, profile, { url, path = '', scene }) {
  const context = await browser.newContext(phone);
  try {
    const at = scene === undefined ? '' : await prepare(context, url, path, scene);
    await context.addInitScript(watchScreens);
    const page = await context.newPage();
    const cdp = await slowDown(page, profile);
    const wire = watchWire(cdp);
    await page.goto(url + at, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.__screens.painted > 0, undefined, { timeout: 60_000 });
    // What comes after that is for the next screen.
    const needed = wire.told();
    await page.waitForTimeout(2_000);
    const { rows, painted, ...seen } = await page.evaluate(() => ({ ...globalThis.__screens, heading: null }));
    return { ...seen, painted, rows: rows || painted, ...needed };
  } finally {
    await context.close();
  }
}

/** Signs in at the scene without opening a page, so that nothing is in the browser's cache. Gives back the path. */
export async function prepare(context, url, path, scene) {
  await openSceneIn(context, url, { ...scene, signIn: true });
  await context.addInitScript(() => localStorage.setItem('clearline.returning', '1'));
  if (!path.includes(':id')) return path;
  const requests = await (await context.request.get(`${url}api/requests`)).json();
  return path.replace(':id', requests[0].id);
}

/** Each screen as it stands once it is whole, as a page without scripts and with one style sheet. */
async function plainOf(browser, portal, serve) {
  const servers = new Map();
  for (const { name, path, scene } of links) {
    const context = await browser.newContext(phone);
    const at = await prepare(context, portal.url, path, scene);
    const page = await context.newPage();
    await page.goto(portal.url + at);
    await page.locator('#root > :not([data-lang]) h1').waitFor();
    await page.waitForTimeout(2_000);
    servers.set(name, await serve({ pages: await snapshot(page) }));
    await context.close();
  }
  return servers;
}

export async function snapshot(page) {
  const { html, css } = await page.evaluate(async () => {
    const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map(({ href }) => href);
    const css = (await Promise.all(sheets.map(async (href) => (await fetch(href)).text()))).join('\n');
    const copy = document.documentElement.cloneNode(true);
    for (const one of copy.querySelectorAll('script, link, meta[name=parts], dialog')) one.remove();
    return { html: copy.outerHTML, css };
  });
  const styled = html.replace('</head>', '<link rel="stylesheet" href="/plain.css"></head>');
  return { '/index.html': `<!doctype html>${styled}`, '/plain.css': css };
}
