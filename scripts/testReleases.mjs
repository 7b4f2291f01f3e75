/**
 * `npm run test:releases`: a new release breaks nobody. Two real builds, one put over the other as docs/operator.md says, on
 * our own host and, where it is installed, on nginx with deploy/nginx.conf: a tab that was opened before reaches every screen.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { serve } from './benchServer.mjs';
import { buildOptions } from './buildOptions.mjs';
import { compressBuild } from './compressBuild.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { nginxConfig, nginxHeaders } from './hostFiles.mjs';
import { anyFreePort, demandMachine, root, say, stop } from './terminal.mjs';
import { startTwinServer } from './twin.mjs';

demandMachine();
const work = mkdtempSync(join(tmpdir(), 'clearline-releases-'));
const options = await ensureBrowser();
const releases = [];
for (const release of [1, 2]) {
  say(`Building release ${release}.`);
  const outDir = join(work, `release-${release}`);
  // A line in front of each file gives it another hash, as any change does.
  const rolldownOptions = { ...buildOptions.rolldownOptions };
  rolldownOptions.output = { ...rolldownOptions.output, postBanner: `globalThis.release=${release};` };
  await build({ root, logLevel: 'error', build: { outDir, rolldownOptions } });
  compressBuild(outDir);
  releases.push(outDir);
}
const twin = await startTwinServer({ port: await anyFreePort() });
const browser = await chromium.launch(options);
const faults = [];
try {
  for (const host of [ourHost, nginxHost]) faults.push(...(await tryHost(host)));
} finally {
  await browser.close();
  await twin.close();
  rmSync(work, { recursive: true, force: true });
}
if (faults.length > 0) stop('A tab of yesterday does not reach:', ...faults);
process.exit();

async function tryHost(start) {
  const site = join(work, `site-${start.name}`);
  cpSync(releases[0], site, { recursive: true });
  let host = await start(site);
  if (host === null) {
    say('nginx is not installed here: only our own host was tried.');
    return [];
  }
  const found = [];
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => found.push(`${start.name}: ${error.message}`));
    const opened = await page.goto(`${host.url}help`);
    if (!opened?.ok()) throw new Error(`${start.name} answers with ${opened?.status()}`);
    await page.locator('#main h1').waitFor();
    await openScene(page);
    await page.goto(`${host.url}accounts`);
    await page.locator('#main h1').waitFor();
    const names = await page.evaluate(() => JSON.parse(document.querySelector('meta[name="parts"]').content).places);
    const one = await page.locator('#main a[href^="/accounts/"]').first().getAttribute('href');

    // The new files over the old ones, which stay; the page comes last, since it names the new ones.
    cpSync(releases[1], site, { recursive: true, filter: (file) => !/index\.html/.test(file) });
    for (const ending of ['', '.br', '.gz'])
      cpSync(join(releases[1], `index.html${ending}`), join(site, `index.html${ending}`));
    await host.close();
    host = await start(site, Number(new URL(host.url).port));

    const paths = [...Object.keys(names).filter((path) => !path.includes(':')), one.slice(1)];
    for (const path of paths) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/${path}`);
      await page.waitForLoadState('networkidle');
      await page.locator('#main h1').first().waitFor();
      const said = await page.locator('#main').textContent();
      if (/有新版本|出了点问题|没能打开/.test(said)) found.push(`${start.name}: /${path} says: ${said.slice(0, 80)}`);
      if ((await page.evaluate(() => globalThis.release)) !== 1)
        found.push(`${start.name}: /${path} mixes the releases`);
    }
    const answer = await page.reload();
    await page.locator('#main h1').waitFor();
    if ((await page.evaluate(() => globalThis.release)) !== 2)
      found.push(`${start.name}: a reload does not bring the new release`);
    const script = await page.locator('script[type=module]').getAttribute('src');
    const [asset, lost] = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.map(async (url) => [...(await fetch(url)).headers].concat([['status', (await fetch(url)).status]])),
        ),
      [script, '/assets/gone-00000000.js'],
    );
    const of = (headers) => Object.fromEntries(headers);
    if (!/immutable/.test(of(asset)['cache-control'])) found.push(`${start.name}: a file by hash is not kept for ever`);
    if (of(asset)['content-encoding'] === undefined) found.push(`${start.name}: a script is sent as it is`);
    if (of(lost).status !== 404 || /immutable/.test(of(lost)['cache-control'] ?? ''))
      found.push(`${start.name}: a lost file is remembered`);
    if (!/no-cache/.test(answer.headers()['cache-control']))
      found.push(`${start.name}: the page is not asked for anew`);
    say(`${start.name}: an open tab of the old release reached ${paths.length} screens, ${found.length} faults.`);
  } finally {
    await context.close();
    await host.close();
  }
  return found;
}

async function openScene(page) {
  const status = await page.evaluate(
    async (scene) => {
      const headers = { 'content-type': 'application/json', 'clearline-client': 'portal' };
      return (await fetch('/twin/scene', { method: 'POST', headers, body: JSON.stringify(scene) })).status;
    },
    { personId: 'p01', sceneId: 'answered', signIn: true },
  );
  if (status !== 200) throw new Error(`POST /twin/scene: ${status}`);
}

function ourHost(folder, port) {
  return serve({ folder, port, twinPort: twin.port });
}

/** Plain http on this machine, for the browser takes it for safe; all else is as in deploy/. Null where there is no nginx. */
async function nginxHost(folder, wanted) {
  if (spawnSync('nginx', ['-v']).error !== undefined) return null;
  const port = wanted ?? (await anyFreePort());
  const place = join(work, 'nginx');
  mkdirSync(join(place, 'logs'), { recursive: true });
  writeFileSync(join(place, 'nginx-headers.conf'), nginxHeaders());
  const [before, site = ''] = nginxConfig().split(/server \{\s*listen 80;[\s\S]*?\n\}\n/);
  const servers = `${before}${site}`
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^.*(?:ssl_|access_log|error_log).*$/gm, '')
    .replaceAll('portal.example.cn', '127.0.0.1')
    .replaceAll('/srv/clearline', folder)
    .replace('127.0.0.1:4400', `127.0.0.1:${twin.port}`)
    .replace('location /api/', 'location ~ ^/(?:api|twin)/');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${place}/${kind};`,
  );
  const mime = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  const conf = `daemon off; user ${process.env.USER ?? 'root'}; pid ${place}/pid; error_log ${place}/logs/error.log;\nevents {}\nhttp {\ninclude ${mime};\naccess_log off;\n${temporary.join('\n')}\n${servers}\n}\n`;
  writeFileSync(join(place, 'nginx.conf'), conf);
  const running = spawn('nginx', ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (tries > 100)
      throw new Error(`nginx does not start: ${readFileSync(join(place, 'logs/error.log'), 'utf8').slice(-500)}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return {
    url,
    async close() {
      const ended = new Promise((over) => running.once('exit', over));
      running.kill('SIGTERM');
      await ended;
    },
  };
}
