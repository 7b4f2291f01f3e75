/** Whoever guesses through the live portal's server is told apart by where they ask from, and by no word of their own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { expect, test } from 'vitest';
import { liveProxy } from './liveProxy.mjs';

test('the service learns last who really asks', async () => {
  const service = createServer(({ headers }, response) => response.end(String(headers['x-forwarded-for'])));
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  const outDir = mkdtempSync(join(tmpdir(), 'clearline-proxy-'));
  writeFileSync(join(outDir, 'index.html'), '');
  const behind = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', proxy: liveProxy(behind) },
  });
  const front = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
  const claim = { 'x-forwarded-for': '203.0.113.7' };
  const told = await (await fetch(`${front}/api/check`, { headers: claim })).text();
  expect(told.split(',').pop()).toMatch(/127\.0\.0\.1$/);
  await server.close();
  service.close();
  rmSync(outDir, { recursive: true });
});
