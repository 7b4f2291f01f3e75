/** A path that names a file is that file or nothing: no server answers it with the page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, preview } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const built = mkdtempSync(join(tmpdir(), 'clearline-built-'));
mkdirSync(join(built, 'assets'));
for (const name of ['index.html', 'boot.js', 'openapi.json', 'assets/one-1.js', 'a b.txt'])
  writeFileSync(join(built, name), `<!doctype html><title>Built</title>`);
afterAll(() => rmSync(built, { recursive: true }));

type Running = { url: string; close(): Promise<void> };
const urlOf = (address: AddressInfo | string | null | undefined) => `http://127.0.0.1:${(address as AddressInfo).port}`;

async function startDev(): Promise<Running> {
  const server = await createServer({
    root,
    mode: 'demo',
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', ws: false, warmup: { clientFiles: [] } },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await server.listen();
  return { url: urlOf(server.httpServer?.address()), close: () => server.close() };
}

function startPreview(mode: 'live' | 'demo', base = '/') {
  return async (): Promise<Running> => {
    const server = await preview({
      root,
      base,
      mode: mode === 'demo' ? 'demo' : 'production',
      logLevel: 'silent',
      build: { outDir: built },
      preview: { port: 0, host: '127.0.0.1' },
    });
    return { url: urlOf(server.httpServer.address()) + base.slice(0, -1), close: () => server.close() };
  };
}

const lost = [
  '/sw.js',
  '/favicon.ico',
  '/robots.txt',
  '/sitemap.xml',
  '/apple-touch-icon.png',
  '/app-ads.txt',
  '/page.html',
  '/accounts/index.html',
  '/.env',
  '/.git/config.lock',
  '/wp-login.php',
  '/assets/lost-1.js',
  '/boot.js.map',
  '/requests/a.css?v=1',
  '/%73w.js',
  '/.well-known/security.txt',
  '/sw.js/',
];
const pages = [
  '/',
  '/index.html',
  '/accounts',
  '/apps/58tongcheng',
  '/requests/req_1?tab=done',
  '/rules',
  '/no/such/page',
  '/accounts.',
];

describe.each([
  ['npm start', startDev, ['/boot.js', '/openapi.json', '/icon.svg', '/src/paths.ts', '/mockServiceWorker.js']],
  ['the live build', startPreview('live'), ['/boot.js', '/openapi.json', '/assets/one-1.js', '/a%20b.txt']],
  ['the demo build', startPreview('demo'), ['/boot.js', '/openapi.json', '/assets/one-1.js']],
  ['the live build below a path', startPreview('live', '/clear.line/'), ['/boot.js', '/assets/one-1.js']],
] as const)('%s', (_, start, files) => {
  test('answers a file that is not there with 404, a file with itself, and a page with the page', async () => {
    const { url, close } = await start();
    const html = { accept: 'text/html,*/*' };
    const statusOf = (path: string) =>
      fetch(url + path, { headers: html, redirect: 'manual' }).then(({ status }) => status);
    for (const path of lost) expect([path, await statusOf(path)]).toEqual([path, 404]);
    for (const path of [...files, ...pages]) expect([path, await statusOf(path)]).toEqual([path, 200]);
    // Only a file by hash is kept for ever, and only where there is one.
    const isKept = (path: string) =>
      fetch(url + path, { headers: html }).then(({ headers }) => /immutable/.test(headers.get('cache-control') ?? ''));
    for (const path of ['/assets/one-1.js', '/assets/lost-1.js', '/boot.js', '/'])
      expect([path, await isKept(path)]).toEqual([path, files.some((file) => file === path) && path.includes('-1')]);
    await close();
  });
});
