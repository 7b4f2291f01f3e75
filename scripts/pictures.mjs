/**
 * `npm run pictures`: draws the twelve main screens into docs/pictures, one sheet for each language, width and colour scheme, and
 * writes down their outline, by which a journey notices that the pictures are old (e2e/pictures.spec.ts).
 * --no-build takes dist/ as it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from './benchServer.mjs';
import { launchOptions } from './ensureBrowser.mjs';
import { DRAWN_AT, outlineOf, pictureScreens } from './pictureScreens.mjs';
import { anyFreePort, demandMachine, root, say, stop } from './terminal.mjs';
import { startTwinServer } from './twin.mjs';

demandMachine();
if (
  !process.argv.includes('--no-build') &&
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status !== 0
)
  stop('npm run build failed; see above.');

const folder = join(root, 'docs/pictures');
mkdirSync(join(folder, 'now'), { recursive: true });
/** The look in which each screen is drawn alone, too: docs/pictures/README.md shows it beside the one of before. */
const SINGLES = 'zh-CN phone light';
const twin = await startTwinServer({ port: await anyFreePort(), requestsPerMinute: 0, tell: () => undefined });
const portal = await serve({ folder: join(root, 'dist'), twinPort: twin.port });
const browser = await chromium.launch(launchOptions());

/** As wide as a picture stands on its sheet, in px. */
const widths = {
  phone: { width: 360, height: 640, shown: 270, inARow: 6 },
  wide: { width: 1280, height: 800, shown: 440, inARow: 4 },
};
const outlines = {};
let bytes = 0;
for (const lang of ['zh-CN', 'en'])
  for (const width of Object.keys(widths))
    for (const theme of ['light', 'dark']) bytes += await drawSheet(lang, width, theme);
writeFileSync(join(folder, 'outlines.json'), `${JSON.stringify(outlines, null, 2)}\n`);
await Promise.all([browser.close(), twin.close(), portal.close()]);
say(`Eight sheets of ${pictureScreens.length} screens in docs/pictures, ${(bytes / 1e6).toFixed(1)} MB.`);

/** Draws one sheet, and gives back its bytes. */
async function drawSheet(lang, widthName, theme) {
  const { width, height, shown, inARow } = widths[widthName];
  const context = await browser.newContext({
    viewport: { width, height },
    locale: lang,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const base = portal.url.replace(/\/$/, '');
  await context.addCookies([{ name: 'twin_world', value: crypto.randomUUID(), url: base }]);
  await context.addInitScript(
    (kept) => {
      for (const [name, value] of Object.entries(kept)) localStorage.setItem(`clearline.${name}`, value);
    },
    { locale: lang, theme },
  );
  const page = await context.newPage();
  const pictures = [];
  for (const screen of pictureScreens) {
    await openScreen(page, base, screen);
    outlines[lang] ??= {};
    outlines[lang][screen.name] ??= await page.evaluate(outlineOf);
    pictures.push((await page.screenshot()).toString('base64'));
    if (`${lang} ${widthName} ${theme}` === SINGLES) bytes += await drawSingle(page, screen.name);
  }
  const sheet = await browser.newPage({ viewport: { width: inARow * (shown + 20) + 20, height: 400 } });
  await sheet.setContent(
    `<style>body{margin:20px;display:grid;grid-template-columns:repeat(${inARow},${shown}px);gap:20px;background:${theme === 'dark' ? '#33403d' : '#cbd4d1'}}img{width:${shown}px;display:block}</style>${pictures
      .map((picture) => `<img src="data:image/png;base64,${picture}">`)
      .join('')}`,
  );
  const file = join(folder, `${widthName}-${lang === 'en' ? 'en' : 'zh'}-${theme}.png`);
  await sheet.screenshot({ path: file, fullPage: true });
  await Promise.all([context.close(), sheet.close()]);
  return statSync(file).size;
}

/** Draws one screen alone, small enough for a page that shows it beside the one of before; gives back its bytes. */
async function drawSingle(page, name) {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  const picture = Buffer.from(data, 'base64');
  writeFileSync(join(folder, 'now', `${name.replaceAll(' ', '-')}.webp`), picture);
  return picture.length;
}

async function openScreen(page, base, { person, scene, signIn, path, follow }) {
  await page.goto(`${base}/help`);
  await page.locator('#main h1').waitFor();
  await page.evaluate(
    async (body) => {
      const answer = await fetch('/twin/scene', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'clearline-client': 'pictures' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`/twin/scene: ${answer.status}`);
    },
    { personId: person, sceneId: scene, signIn, at: DRAWN_AT },
  );
  await page.goto(base + path);
  await page.locator('#main h1').first().waitFor();
  if (follow !== undefined) {
    await page.locator(`#main a[href*="${follow}"]`).first().click();
    await page.waitForURL((url) => url.pathname.includes(follow));
    await page.locator('#main h1').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
}
