/** Searching, filtering and choosing in lists of 200 to 2,000 accounts. */
import { say } from '../terminal.mjs';
import { CPU, median, openScene, print, settled } from './tools.mjs';

/** The browser doesn't time what is over sooner. */
const LEAST_MS = 16;

export async function printLists({ browser, portal }) {
  const rows = [];
  for (const accounts of [200, 400, 2_000]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    try {
      await context.addInitScript(watchActs, LEAST_MS);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      say(`Searching, filtering and choosing among ${accounts} accounts.`);
      for (const [act, took] of Object.entries(await listTimings(page, portal, accounts)))
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
async function listTimings(page, portal, accounts) {
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

/** The pointer is there beforehand: what Playwright looks for before it clicks is no work of the portal's. */
async function click(page, locator) {
  await locator.hover();
  return untilPainted(page, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
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
