/**
 * One small way to drive every engine: go somewhere, run a function in the page, press a place, type, take a picture. Each
 * engine's own driver stands behind it, since no single one knows them all.
 */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { chromium, firefox } from 'playwright';
import { ensureBrowser } from '../ensureBrowser.mjs';
import { anyFreePort } from '../terminal.mjs';
import { oldChromium, oldDriver } from './fetchEngines.mjs';

const width = 390;
const height = 844;
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/**
 * Each `open` gives a page in a fresh profile, or throws where the engine can't be had on this machine.
 * `errors` are the page's own, where the driver hears them.
 */
export const engines = {
  /** Below the floor: it is only to say so. */
  'Chromium 80': () => openOldChromium('chrome-aws-lambda@2.1.1'),
  'Chromium 88': () => openOldChromium('chrome-aws-lambda@5.5.0'),
  'Chromium 92': () => openOldChromium('chrome-aws-lambda@10.1.0'),
  'Chromium 103': () => openOldChromium('@sparticuz/chromium@103.0.0'),
  'Chromium of today': async () => openByPlaywright(await chromium.launch(await ensureBrowser())),
  Firefox: openFirefox,
  WebKitGTK: openWebKit,
};

async function openOldChromium(name) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is made for Linux on x64 only');
  const { executablePath, libraries } = oldChromium(name);
  const browser = await oldDriver().launch({
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    defaultViewport: { width, height },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const errors = hear(page);
  return {
    version: await browser.version(),

    errors,
    goto: (url) => page.goto(url),
    evaluate: (does, ...args) => page.evaluate(does, ...args),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    picture: (path) => page.screenshot({ path }),
    close: () => browser.close(),
  };
}

async function openFirefox() {
  const executablePath = FIREFOX.find(existsSync);
  if (executablePath === undefined) throw new Error('there is no Firefox (Debian: apt-get install firefox-esr)');
  return openByPlaywright(await firefox.launch({ channel: 'moz-firefox', executablePath }));
}

async function openByPlaywright(browser) {
  const page = await browser.newPage({ viewport: { width, height } });
  const errors = hear(page);
  return {
    version: `${browser.browserType().name()} ${browser.version()}`,
    errors,
    goto: (url) => page.goto(url),
    evaluate: (does, ...args) =>
      page.evaluate(([source, given]) => new Function(`return (${source})`)()(...given), [String(does), args]),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    picture: (path) => page.screenshot({ path }),
    close: () => browser.close(),
  };
}

/** For a picture Playwright puts a style into the page, which the page's policy refuses. */
const isOfPicture = /style-src-elem/;

function hear(page) {
  const errors = [];
  page.on('pageerror', ({ message }) => {
    if (!isOfPicture.test(message)) errors.push(message);
  });
  page.on('console', async (message) => {
    if (message.type() !== 'error' || isOfPicture.test(message.text())) return;
    // The browser's own note of each refused request: somebody who is not signed in is answered 401.
    if (/Failed to load resource|401/.test(message.text())) return;
    const told = message.args().map((what) => what.evaluate((one) => String(one?.stack ?? one)));
    errors.push((await Promise.all(told).catch(() => [message.text()])).join(' '));
  });
  return errors;
}

/** WebKit's driver speaks plain WebDriver; it wants a screen, which xvfb imitates: a phone's, all of which the page has. */
async function openWebKit() {
  for (const file of [WEBKIT_DRIVER, MINI_BROWSER, '/usr/bin/xvfb-run'])
    if (!existsSync(file))
      throw new Error(`there is no ${file} (Debian: apt-get install webkit2gtk-driver xvfb xauth)`);
  const port = await anyFreePort();
  const screen = `-screen 0 ${width}x${height}x24`;
  const driver = spawn('xvfb-run', ['-a', '-s', screen, WEBKIT_DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const base = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const answer = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${path.split('/').at(-1)}: ${value?.message ?? answer.status}`);
    return value;
  };
  const stop = () => process.kill(-driver.pid);
  try {
    await until(() => ask('GET', '/status'));
    const { sessionId, capabilities } = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation', '--full-screen'] },
        },
      },
    });
    const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
    await session('POST', '/window/rect', { width, height });
    const act = (actions) => session('POST', '/actions', { actions: [actions] });
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      errors: [],
      goto: (url) => session('POST', '/url', { url }),
      async evaluate(does, ...args) {
        const [ok, value] = await session('POST', '/execute/async', {
          script: `var given = [].slice.call(arguments), done = given.pop();
            Promise.resolve().then(function () { return (${does}).apply(null, given); })
              .then(function (value) { done([true, value]); }, function (error) { done([false, String(error)]); });`,
          args,
        });
        if (!ok) throw new Error(value);
        return value ?? undefined;
      },
      press: (x, y) =>
        act({
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        }),
      type: (text) =>
        act({
          type: 'key',
          id: 'keyboard',
          actions: [...text].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        }),
      picture: async (path) => writeFileSync(path, Buffer.from(await session('GET', '/screenshot'), 'base64')),
      async close() {
        await session('DELETE', '');
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Asks again until there is an answer; gives up after ten seconds. */
export async function until(ask, patienceMs = 10_000) {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((go) => setTimeout(go, 50));
  }
}
