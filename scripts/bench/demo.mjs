/** How soon the demo shows its first data, beside the live build: its start, and a link into a scene. Both in profiles of their own. */
import { join } from 'node:path';
import { kB } from '../bytes.mjs';
import { root, say, stop } from '../terminal.mjs';
import { phone, prepare } from './links.mjs';
import { median, print, profiles, slowDown, watchScreens, watchWire } from './tools.mjs';

const scene = { personId: 'p01', sceneId: 'answered' };
const pairs = [
  { name: 'start', path: '' },
  { name: '/accounts', path: 'accounts', scene },
];

export async function printDemo({ browser, rounds, portal, serve }) {
  const demo = await serve({ folder: join(root, 'dist-demo'), policy: 'demo' });
  if ((await fetch(demo.url)).status !== 200) stop('There is no demo build: npm run build:demo makes it.');
  for (const profile of Object.values(profiles)) {
    const samples = new Map();
    for (let round = 1; round <= rounds; round += 1) {
      say(`The demo beside the live build, round ${round} of ${rounds}, ${profile.name}.`);
      for (const { name, path, scene } of pairs)
        for (const [build, open] of [
          ['live', (context) => (scene === undefined ? path : prepare(context, portal.url, path, scene))],
          ['demo', () => (scene === undefined ? path : `${path}?d=1&p=${scene.personId}&s=${scene.sceneId}`)],
        ]) {
          const url = (build === 'live' ? portal : demo).url;
          const sample = await watch(browser, profile, url, open);
          samples.set(`${build}, ${name}`, [...(samples.get(`${build}, ${name}`) ?? []), sample]);
        }
    }
    const mid = (name, field) => median(samples.get(name).map((sample) => sample[field]));
    print(
      [`cold, ${profile.name}`, 'first data ms', 'worst', 'x live', 'kB', 'chain'],
      [...samples].map(([name, of]) => [
        name,
        mid(name, 'painted').toFixed(0),
        Math.max(...of.map(({ painted }) => painted)).toFixed(0),
        (mid(name, 'painted') / mid(name.replace('demo', 'live'), 'painted')).toFixed(2),
        kB(mid(name, 'bytes')),
        Math.max(...of.map(({ chain }) => chain)),
      ]),
    );
  }
  console.log('\n  Aim: at most 1.5 x the live build.');
  await demo.close();
}

async function watch(browser, profile, url, open) {
  const context = await browser.newContext(phone);
  try {
    const at = await open(context);
    await context.addInitScript(watchScreens);
    const page = await context.newPage();
    const wire = watchWire(await slowDown(page, profile));
    await page.goto(url + at, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.__screens.painted > 0, undefined, { timeout: 60_000 });
    // What comes after that is for the next screen.
    const needed = wire.told();
    return { ...(await page.evaluate(() => ({ painted: globalThis.__screens.painted }))), ...needed };
  } finally {
    await context.close();
  }
}
