/** No request ends a server of ours: what can't be read is answered with 400, and the next one is served. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, preview } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const built = mkdtempSync(join(tmpdir(), 'clearline-built-'));
writeFileSync(join(built, 'index.html'), '<!doctype html><title>Built</title>');
afterAll(() => rmSync(built, { recursive: true }));

const malformed = ['http://[bad/', '//', '/%ZZ.html', '/%', '/%c0%af.html', '/%00', '/%00.html', '/assets/%ZZ.js'];

type Running = { port: number; close(): Promise<void> };
const portOf = (address: AddressInfo | string | null | undefined) => (address as AddressInfo).port;

async function startDev(): Promise<Running> {
  const server = await createServer({
    root,
    mode: 'demo',
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', ws: false, warmup: { clientFiles: [] } },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await server.listen();
  return { port: portOf(server.httpServer?.address()), close: () => server.close() };
}

async function startPreview(): Promise<Running> {
  const server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
  });
  return { port: portOf(server.httpServer.address()), close: () => server.close() };
}

/** The status of the answer; by socket, since fetch would put the path right. */
function ask(port: number, method: string, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', reject);
    socket.once('data', (data) => {
      resolve(Number(String(data).split(' ')[1]));
      socket.destroy();
    });
    socket.write(`${method} ${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`);
  });
}

describe.each([
  ['in development', startDev, '/src/paths.ts'],
  ['on built pages', startPreview, '/'],
])('the server %s', (_, start, wellFormed) => {
  test('refuses what it can not read and goes on', async () => {
    const { port, close } = await start();
    for (const method of ['GET', 'HEAD'])
      for (const target of malformed)
        expect([method, target, await ask(port, method, target)]).toEqual([method, target, 400]);
    expect(await ask(port, 'GET', wellFormed)).toBe(200);
    expect(await ask(port, 'GET', `${wellFormed}?%ZZ`)).toBe(200);
    await close();
  });
});
