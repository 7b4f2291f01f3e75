/** The demo below a path of a host that knows nothing but files: no headers, no fallback but its 404 page. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { expectSignedIn, pressInMenu } from './headerMenu.ts';

const BASE = '/clearline/';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

let server: Server;
let folder = '';
let url = '';

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearline-static-'));
  const built = spawnSync('npx', ['vite', 'build', '--mode', 'demo', '--outDir', folder, '--logLevel', 'error'], {
    env: { ...process.env, BASE_PATH: BASE },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  expect(built.status).toBe(0);
  server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const wanted = join(folder, `${path}/`.startsWith(BASE) ? path.slice(BASE.length) || 'index.html' : 'nothing');
    // Some hosts show a folder at its name without the slash.
    const isFolder = path === BASE.slice(0, -1);
    const found = isFolder || (existsSync(wanted) && statSync(wanted).isFile());
    const file = found ? wanted : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`;
});

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const serviceWorkers of ['allow', 'block'] as const) {
  test.describe(serviceWorkers === 'allow' ? 'with a service worker' : 'without a service worker', () => {
    test.use({ serviceWorkers });

    test('a person signs in, opens a deep link and reloads it', async ({ page, portal: _ }) => {
      await page.goto(`${url}requests`);
      await expect(page).toHaveURL(`${url}sign-in`);
      await page.getByLabel('手机号码').fill('154 0000 0003');
      await page.getByRole('button', { name: '获取验证码' }).click();
      await page.getByLabel('短信验证码').fill('123456');
      await page.getByRole('button', { name: '验证', exact: true }).click();
      await expect(page).toHaveURL(`${url}requests`);
      await expectSignedIn(page);
      const answer = await page.goto(`${url}accounts`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: '支付宝' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { name: '支付宝' })).toBeVisible();
      await page.getByRole('link', { name: '支付宝', exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${BASE}accounts/`));
    });
  });
}

test('the page brings its own policy, and every file from below its path; without the last slash it works, also after a reload', async ({
  page,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith(BASE) && !/^\/(api|twin)\//.test(pathname)) elsewhere.push(pathname);
  });
  await page.goto(url);
  await expect(page.locator('a.skip-link')).toHaveCount(1);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('frame-ancestors');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  // The console's own page, with the phone in a frame, for which the policy has room.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}demo`);
  const desk = page.getByRole('main', { name: '演示控制台' });
  await desk.getByRole('button', { name: '陈先生：第 83 天', exact: true }).click();
  await expect(page.frameLocator('iframe').locator('#main')).toContainText('0004');
  expect(elsewhere).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(url.slice(0, -1));
  for (const when of ['at first', 'loaded anew']) {
    if (when === 'loaded anew') {
      await page.goto(url.slice(0, -1));
      await page.reload();
    }
    await pressInMenu(page, '帮助');
    await expect(page.getByRole('heading', { level: 1, name: '帮助' })).toBeVisible();
    await expect(page.getByRole('button', { name: '恢复演示' })).toHaveCount(0);
  }
});
