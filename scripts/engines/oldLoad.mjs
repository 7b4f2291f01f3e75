/** One load of a page in the oldest Chromium that the portal is made for, counted as `npm run bench` counts its own. */
import { oldChromium, oldDriver } from './fetchEngines.mjs';

/**
 * @param {{ url: string, ready: string }} page
 * @param {{ watchPage: () => void, network: object, cpu: number, settleMs: number }} how it is slowed down and watched
 * @returns {Promise<object>} bytes and times; rejects where the engine can't be had on this machine
 */
export async function loadInOldest({ url, ready }, { watchPage, network, cpu, settleMs }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is made for Linux on x64 only');
  const { executablePath, libraries } = oldChromium('chrome-aws-lambda@5.5.0');
  const browser = await oldDriver().launch({
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    defaultViewport: { width: 390, height: 844, deviceScaleFactor: 2 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--lang=zh-CN',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    const cdp = await page.target().createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const sent = { js: 0, css: 0 };
    const kinds = new Map();
    cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Script') sent.js += encodedDataLength;
      if (kinds.get(requestId) === 'Stylesheet') sent.css += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForSelector(ready, { timeout: 60_000 });
    const readyAt = await page.evaluate(() => performance.now());
    await new Promise((go) => setTimeout(go, settleMs));
    return { ...sent, ...(await page.evaluate(() => globalThis.__bench)), ready: readyAt };
  } finally {
    await browser.close();
  }
}
