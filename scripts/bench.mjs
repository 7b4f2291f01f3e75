/**
 * `npm run bench`: the live portal before the HTTP twin, the framework floor and a plain HTML page, side by side in
 * Chromium with CPU x4, 1.6 Mbps and 150 ms, in interleaved rounds. Times are printed, never a test; bytes have a budget.
 * --rounds N (5), --no-build (dist/ as it is), --only loads|filter
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from './benchServer.mjs';
import { buildFloor, kB } from './bytes.mjs';
import { loadInOldest } from './engines/oldLoad.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { anyFreePort, demandMachine, root, say, stop } from './terminal.mjs';
import { startTwinServer } from './twin.mjs';

const flag = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const rounds = Number(flag('--rounds') ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds wants a whole number from 1.');
const only = flag('--only');
const CPU = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** How long a page is watched after it became quiet. */
const SETTLE_MS = 1200;
/** The browser doesn't time what is over sooner. */
const LEAST_MS = 16;

demandMachine();
if (!process.argv.includes('--no-build')) {
  say('Building the live portal, with its byte budget.');
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) stop('The live build failed, or is over its budget; see above.');
}
const options = await ensureBrowser();
say('Starting the twin, and servers for the portal, the floor and a plain page.');
const floor = await buildFloor();
const twin = await startTwinServer({ port: await anyFreePort() });
const portal = await serve({ folder: join(root, 'dist'), twinPort: twin.port });
const floorServer = await serve({ folder: floor.outDir });
const plain = await serve({ pages: plainPage() });
const browser = await chromium.launch(options);

try {
  if (only !== 'filter') await printLoads();
  if (only !== 'loads') await printFilter();
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all([portal.close(), floorServer.close(), plain.close(), twin.close()]);
}
process.exit();

async function printLoads() {
  const pages = [
    { name: 'plain HTML', url: plain.url, ready: 'h1' },
    { name: 'floor', url: floorServer.url, ready: 'h1' },
    { name: 'portal', url: portal.url, ready: '#root > :not([data-lang]) h1' },
    { name: 'portal, en', url: portal.url, ready: '#root > :not([data-lang]) h1', kept: { locale: 'en' } },
    { name: 'portal, large text', url: portal.url, ready: '#root > :not([data-lang]) h1', kept: { text: 'large' } },
    {
      name: 'portal, en, large',
      url: portal.url,
      ready: '#root > :not([data-lang]) h1',
      kept: { locale: 'en', text: 'large' },
    },
    { name: 'portal, dark', url: portal.url, ready: '#root > :not([data-lang]) h1', kept: { theme: 'dark' } },
    { name: 'portal, Chromium 88', url: portal.url, ready: '#root > :not([data-lang]) h1', isOld: true },
  ];
  await load(pages.at(-1)).catch(({ message }) => {
    say(`Chromium 88 was left out: ${message}`);
    pages.pop();
  });
  const samples = new Map(pages.map((page) => [page.name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    say(`Round ${round} of ${rounds}: ${pages.length} pages, each in a fresh profile.`);
    for (const page of pages) samples.get(page.name).push(await load(page));
  }
  const rows = pages.map(({ name }) => {
    const of = samples.get(name);
    const mid = (field) => median(of.map((sample) => sample[field]));
    return {
      name,
      js: mid('js'),
      css: mid('css'),
      fcp: mid('fcp'),
      lcp: mid('lcp'),
      ready: mid('ready'),
      tbt: mid('tbt'),
      cls: Math.max(...of.map((sample) => sample.cls)),
    };
  });
  const [, floorRow] = rows;
  const times = (value, to) => (to > 0 ? `(${(value / to).toFixed(2)})` : '');
  print(
    ['median; (x floor)', 'JS kB sent', 'CSS kB', 'FCP ms', 'LCP ms', 'app ms', 'TBT ms', 'worst CLS'],
    rows.map((row) => [
      row.name,
      `${kB(row.js)} ${times(row.js, floorRow.js)}`,
      kB(row.css),
      `${row.fcp.toFixed(0)} ${times(row.fcp, floorRow.fcp)}`,
      `${row.lcp.toFixed(0)} ${times(row.lcp, floorRow.lcp)}`,
      `${row.ready.toFixed(0)} ${times(row.ready, floorRow.ready)}`,
      `${row.tbt.toFixed(0)} ${times(row.tbt, floorRow.tbt)}`,
      row.cls.toFixed(4),
    ]),
  );
  console.log(
    `\n  Aims: LCP of the portal at most 0.50 x the floor's; CLS 0 in every row. Chromium 88, the floor, gets the same files: one build for all. ${rounds} rounds, CPU x${CPU}, 1.6 Mbps, 150 ms.`,
  );
}

/** One load in a profile of its own. */
async function load({ url, ready, kept = {}, isOld = false }) {
  if (isOld) return loadInOldest({ url, ready }, { watchPage, network: NETWORK, cpu: CPU, settleMs: SETTLE_MS });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
  });
  try {
    await context.addInitScript((values) => {
      for (const [name, value] of Object.entries(values)) localStorage.setItem(`clearline.${name}`, value);
    }, kept);
    await context.addInitScript(watchPage);
    const page = await context.newPage();
    const cdp = await slowDown(page);
    const sent = { js: 0, css: 0 };
    const kinds = new Map();
    cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Script') sent.js += encodedDataLength;
      if (kinds.get(requestId) === 'Stylesheet') sent.css += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 });
    const readyAt = await page.evaluate(() => performance.now());
    await page.waitForTimeout(SETTLE_MS);
    const seen = await page.evaluate(() => globalThis.__bench);
    return { ...sent, ...seen, ready: readyAt };
  } finally {
    await context.close();
  }
}

/** The pointer is there beforehand: what Playwright looks for before it clicks is no work of the portal's. */
async function click(page, locator) {
  await locator.hover();
  return untilPainted(page, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
}

/** Runs in the page, before its own scripts. */
function watchPage() {
  const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
  globalThis.__bench = seen;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value;
  });
  watch('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
}

async function slowDown(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return cdp;
}

async function printFilter() {
  const rows = [];
  for (const accounts of [200, 400, 2_000]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    try {
      await context.addInitScript(watchActs, LEAST_MS);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      say(`Searching, filtering and choosing among ${accounts} accounts.`);
      for (const [act, took] of Object.entries(await listTimings(page, accounts)))
        rows.push([
          `${act}, ${accounts} accounts`,
          ...['painted', 'whole'].flatMap((what) => {
            const times = took.map((one) => one[what]);
            return [median(times), Math.max(...times)].map((ms) => `${ms.toFixed(0)} ms`);
          }),
          took.length,
        ]);
    } catch (error) {
      rows.push([`${accounts} accounts`, 'not measured', String(error.message).split('\n')[0].slice(0, 90)]);
    } finally {
      await context.close();
    }
  }
  print([`click or key, CPU x${CPU}`, 'to paint, median', 'worst', 'to the last row, median', 'worst', 'times'], rows);
  console.log('\n  Aims, median to paint: at most 100 ms at 400 accounts, at most 200 ms at 2,000.');
}

/** Types, filters and chooses in the lists of the twin's person with many accounts and up to 400 requests. */
async function listTimings(page, accounts) {
  await page.goto(portal.url);
  const cdp = await page.context().newCDPSession(page);
  const slow = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });

  async function open(path, sceneId) {
    await slow(1);
    await openScene(page, { personId: 'p07', sceneId, signIn: true, accounts });
    await page.goto(`${portal.url}${path}`);
    // The search of a list with filters stands behind its icon.
    const field = page.getByRole('main').locator('input').first();
    await field.waitFor({ state: 'attached' });
    if (!(await field.isVisible())) await page.getByRole('main').locator('button[aria-controls]').first().click();
    await field.focus();
    await settled(page);
    await slow(CPU);
  }
  const typing = async () => {
    const took = [];
    for (const key of ['1', '5', 'Backspace', 'Backspace', '9', 'Backspace'])
      took.push(await untilPainted(page, () => page.keyboard.press(key)));
    return took;
  };
  await open('accounts', 'requests');
  const search = await typing();
  const filter = [];
  const chips = page.getByRole('main').locator('button[aria-pressed]');
  for (const chip of [2, 0, 1, 0]) filter.push(await click(page, chips.nth(chip)));
  await open('requests', 'requests');
  const searchRequests = await typing();
  await open('unbind', 'answered');
  const searchToChoose = await typing();
  const boxes = page.getByRole('main').locator('input[type=checkbox]');
  const choose = [];
  for (const box of [0, 1, 2, 0]) choose.push(await click(page, boxes.nth(box)));
  return { search, filter, 'search requests': searchRequests, 'search to choose': searchToChoose, choose };
}

async function openScene(page, body) {
  const scene = await page.evaluate(async (what) => {
    const answer = await fetch('/twin/scene', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'clearline-client': 'portal' },
      body: JSON.stringify(what),
    });
    return { status: answer.status, text: (await answer.text()).slice(0, 200) };
  }, body);
  if (scene.status !== 200) throw new Error(`POST /twin/scene: ${scene.status} ${scene.text}`);
}

/** Until nothing is drawn any more: the rest of a long list comes after the first rows. */
async function settled(page) {
  let before = -1;
  for (let now = 0; now !== before; ) {
    before = now;
    await page.waitForTimeout(500);
    now = await page.evaluate(() => document.querySelectorAll('*').length);
  }
}

/**
 * From the key or click to the next frame that was painted (what the browser itself says, in steps of 8 ms), and to the last
 * row that came or went.
 */
async function untilPainted(page, act) {
  await page.evaluate(() => {
    globalThis.__acts = { painted: [], began: performance.now(), changed: 0 };
  });
  await act();
  // The entry comes some time after its frame, and the rest of the list follows too.
  await settled(page);
  const { painted, began, changed } = await page.evaluate(() => globalThis.__acts);
  return { painted: Math.max(LEAST_MS, ...painted), whole: Math.max(0, changed - began) };
}

/** Runs in the page, before its own scripts. */
function watchActs(least) {
  globalThis.__acts = { painted: [], began: 0, changed: 0 };
  addEventListener('keydown', begin, true);
  addEventListener('pointerdown', begin, true);
  function begin(event) {
    globalThis.__acts.began = event.timeStamp;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) globalThis.__acts.painted.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: least });
  new MutationObserver(() => {
    globalThis.__acts.changed = performance.now();
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

function plainPage() {
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const styles = [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, path]) => path);
  const css = styles.map((path) => readFileSync(join(root, 'dist', path), 'utf8')).join('\n');
  // The same first screen with the same styles and no application behind it: nothing can be faster to read.
  const page = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:modulepreload|manifest|icon|apple-touch-icon)"[^>]*>/g, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('</head>', '<link rel="stylesheet" href="/plain.css"></head>');
  return { '/index.html': page, '/plain.css': css, '/boot.js': readFileSync(join(root, 'dist/boot.js'), 'utf8') };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  console.log();
  for (const row of cells)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] ?? 0))).join('   ')}`,
    );
}
