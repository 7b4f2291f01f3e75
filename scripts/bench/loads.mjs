/** First loads of the start: plain HTML, the floor and the portal, in interleaved rounds. */
import { kB } from '../bytes.mjs';
import { loadInOldest } from '../engines/oldLoad.mjs';
import { say } from '../terminal.mjs';
import { CPU, median, print, profiles, slowDown } from './tools.mjs';

/** How long a page is watched after it became quiet. */
const SETTLE_MS = 1200;

export async function printLoads({ browser, rounds, plain, floorServer, portal }) {
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
  await load(browser, pages.at(-1)).catch(({ message }) => {
    say(`Chromium 88 was left out: ${message}`);
    pages.pop();
  });
  const samples = new Map(pages.map((page) => [page.name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    say(`Round ${round} of ${rounds}: ${pages.length} pages, each in a fresh profile.`);
    for (const page of pages) samples.get(page.name).push(await load(browser, page));
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
async function load(browser, { url, ready, kept = {}, isOld = false }) {
  const { network } = profiles.thin;
  if (isOld) return loadInOldest({ url, ready }, { watchPage, network, cpu: CPU, settleMs: SETTLE_MS });
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
