/** What the measurements of `npm run bench` have in common. */
export const CPU = 4;
const mbps = (down, up, latency) => ({
  offline: false,
  latency,
  downloadThroughput: (down * 1_000_000) / 8,
  uploadThroughput: (up * 1_000_000) / 8,
});
/** A thin line, and that of the 75th-percentile phone of today; both with a quarter of this machine's speed. */
export const profiles = {
  thin: { name: `CPU x${CPU}, 1.6 Mbps, 150 ms`, network: mbps(1.6, 0.75, 150) },
  usual: { name: `CPU x${CPU}, 9 Mbps, 100 ms`, network: mbps(9, 3, 100) },
};

/** Gives back the page's connection to the browser's own tools. */
export async function slowDown(page, { network } = profiles.thin) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return cdp;
}

/** Builds a scene of the twin for this page's browser. */
export async function openScene(page, body) {
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

/**
 * The same for a browser in which no page was opened yet. The service answers at once, as the floor's and the plain pages'
 * servers do: what a service takes for its work is no part of what is compared.
 */
export async function openSceneIn(context, url, body) {
  for (const [method, path, data] of [
    ['post', 'scene', body],
    ['put', 'weather', { latencyMs: 0, faults: [] }],
  ]) {
    const answer = await context.request[method](`${url}twin/${path}`, {
      headers: { 'clearline-client': 'bench' },
      data,
    });
    if (!answer.ok()) throw new Error(`${path} of the twin: ${answer.status()} ${(await answer.text()).slice(0, 200)}`);
  }
}

/** Until nothing is drawn any more: the rest of a long list comes after the first rows. */
export async function settled(page) {
  let before = -1;
  for (let now = 0; now !== before; ) {
    before = now;
    await page.waitForTimeout(500);
    now = await page.evaluate(() => document.querySelectorAll('*').length);
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function print(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  console.log();
  for (const row of cells)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] ?? 0))).join('   ')}`,
    );
}

/** Runs in the page, before its own scripts: when the screen at `to` (a pattern) is painted, and what stood in its way. */
export function watchScreens() {
  const seen = {
    began: 0,
    to: '.',
    heading: null,
    painted: 0,
    rows: 0,
    changed: 0,
    cls: 0,
    tbt: 0,
    longest: 0,
    presses: [],
  };
  globalThis.__screens = seen;
  // Not the static page's own.
  const shown = (selector) =>
    [...document.querySelectorAll(`#root ${selector}`)].find((one) => !one.closest('#root > [data-lang]'));
  const afterPaint = (what) =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen[what] ||= performance.now();
      }),
    );
  const look = () => {
    seen.changed = performance.now();
    const heading = shown('h1');
    if (!heading || heading === seen.heading || !new RegExp(seen.to).test(location.pathname)) return;
    if (seen.painted === 0) afterPaint('painted');
    if (seen.rows === 0 && shown('main li')) afterPaint('rows');
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener('pointerdown', (event) => Object.assign(seen, { began: event.timeStamp, acted: true }), true);
  const watch = (type, note, more = {}) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
    } catch {
      // An older browser does not tell.
    }
  };
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value;
  });
  watch('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
    seen.longest = Math.max(seen.longest, entry.duration);
  });
  watch(
    'event',
    (entry) => {
      if (entry.interactionId > 0) seen.presses.push(entry.duration);
    },
    { durationThreshold: 16 },
  );
  watch('long-animation-frame', (entry) => {
    seen.longest = Math.max(seen.longest, entry.duration);
  });
}

/** What the page's connection carries from now on; times in seconds, as the browser tells them. */
export function watchWire(cdp) {
  const asked = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
    // What stands in a style itself is not on the wire.
    if (!request.url.startsWith('data:')) asked.set(requestId, { from: timestamp, bytes: 0 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) Object.assign(one, { until: timestamp, bytes: encodedDataLength });
  });
  return {
    begin: () => asked.clear(),
    /** Bytes, and the longest row of requests of which each began only when the one before had ended. */
    told() {
      const done = [...asked.values()].filter(({ until }) => until !== undefined).sort((a, b) => a.from - b.from);
      let chain = 0;
      for (const one of done) {
        one.rank = 1 + Math.max(0, ...done.filter(({ until }) => until <= one.from).map(({ rank = 0 }) => rank));
        chain = Math.max(chain, one.rank);
      }
      return { bytes: done.reduce((sum, { bytes }) => sum + bytes, 0), chain };
    },
  };
}
