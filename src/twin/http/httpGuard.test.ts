/** What a twin on a port must not do: answer strangers' names, mix two twins, or break off where a problem is due. */

import { mkdtempSync, rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Options, startTwin } from '#twin/http/server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: Partial<Options> = {}): Promise<number> {
  const { port, close } = await startTwin({ port: 0, ...options });
  closing.push(close);
  return port;
}

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

/** By hand, since fetch sets Host itself. */
function send(port: number, method: string, path: string, headers: Record<string, string> = {}, body: string[] = []) {
  return new Promise<Answer>((answered, failed) => {
    const outgoing = ask({ port, host: '127.0.0.1', method, path, headers }, (incoming) => {
      let text = '';
      incoming.on('data', (data) => (text += String(data)));
      incoming.on('end', () => answered({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }));
    });
    outgoing.on('error', failed);
    for (const part of body) outgoing.write(part);
    outgoing.end();
  });
}

function problemIn({ status, headers, text }: Answer) {
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['service-time']).toMatch(/^\d{4}-.*\.\d{3}Z$/);
  const problem = JSON.parse(text) as { status: number };
  expect(problem.status).toBe(status);
  return problem;
}

const json = { 'content-type': 'application/json' };
const order = ['{"way":"signIn","number":"15400000001"}'];

describe('a name that is not its own', () => {
  test.each([
    ['evil.example', {}],
    ['evil.example:4400', {}],
    ['127.0.0.1.evil.example', {}],
    ['localhost.evil.example', {}],
    ['twin', {}],
    ['127.evil.example', {}],
    ['localhost.', {}],
    ['192.168.1.7:4400', {}],
    ['0.0.0.0', {}],
    ['demo.example', { names: ['other.example'] }],
  ])('%s gets nothing, though Origin agrees with it', async (host, options) => {
    const port = await start(options);
    const headers = { ...json, host, origin: `http://${host}` };
    for (const [method, path, body] of [
      ['POST', '/api/session/challenge', order],
      ['POST', '/twin/empty', []],
      ['GET', '/api/session', []],
      ['GET', '/twin/save', []],
    ] as const) {
      const answer = await send(port, method, path, headers, [...body]);
      expect(problemIn(answer)).toMatchObject({ status: 403, code: 'badInput', field: 'Host' });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test.each([
    ['localhost', {}],
    ['LOCALHOST:4400', {}],
    ['one.localhost:4400', {}],
    ['127.0.0.1:80', {}],
    ['[::1]:4400', {}],
    ['demo.example:8443', { names: ['demo.example'] }],
  ])('%s is one of its own', async (host, options) => {
    const port = await start(options);
    const headers = { ...json, host, origin: `http://${host}` };
    expect((await send(port, 'POST', '/api/session/challenge', headers, order)).status).toBe(200);
  });

  test("served on every address, it answers to addresses, and still to no stranger's name", async () => {
    const port = await start({ host: '0.0.0.0' });
    expect((await send(port, 'GET', '/api/service', { host: '192.168.1.7:4400' })).status).toBe(200);
    expect((await send(port, 'GET', '/api/service', { host: '[fe80::1]:4400' })).status).toBe(200);
    expect((await send(port, 'GET', '/api/service', { host: 'evil.example' })).status).toBe(403);
  });
});

test('two twins on two ports of one host keep their sessions apart in one browser', async () => {
  const ports = [await start(), await start()];
  const jar = new Map<string, string>();
  const visit = async (port: number, method: string, path: string, body: string[] = []) => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await send(port, method, path, { ...json, cookie }, body);
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    return JSON.parse(answer.text === '' ? 'null' : answer.text) as { state?: string; maskedNumber?: string };
  };
  const [one = 0, other = 0] = ports;
  for (const [port, number] of [
    [one, '15400000001'],
    [other, '15400000003'],
  ] as const) {
    await visit(port, 'PUT', '/twin/weather', ['{"latencyMs":0,"faults":[]}']);
    await visit(port, 'POST', '/api/session/challenge', [`{"way":"signIn","number":"${number}"}`]);
    await visit(port, 'POST', '/api/session/challenge/answer', ['{"code":"123456"}']);
  }
  expect((await visit(one, 'GET', '/api/session')).maskedNumber).toBe('154****0001');
  expect((await visit(other, 'GET', '/api/session')).maskedNumber).toBe('154****0003');
  await visit(other, 'DELETE', '/api/session');
  expect((await visit(one, 'GET', '/api/session')).state).toBe('signedIn');
});

describe('a body of twenty megabytes', () => {
  const parts = Array.from({ length: 20 }, () => 'x'.repeat(1024 * 1024));
  test.each([
    ['PUT', '/twin/save', { 'content-length': String(parts.length * 1024 * 1024) }],
    ['PUT', '/twin/save', {}],
    ['POST', '/api/session/challenge', { 'content-length': String(parts.length * 1024 * 1024) }],
    ['PUT', '/twin/weather', {}],
    ['DELETE', '/api/session', { 'content-length': String(parts.length * 1024 * 1024) }],
    ['PUT', '/api/no-such-thing', {}],
  ])('by %s to %s is answered with a problem, not with a broken line', async (method, path, headers) => {
    const port = await start();
    const answer = await send(port, method, path, { ...json, ...headers }, parts);
    expect(problemIn(answer)).toMatchObject({ status: 413, field: 'body' });
    expect((await send(port, 'GET', '/api/service')).status).toBe(200);
  });
});

test.each(['/api/service', '/api/apps', '/api/accounts', '/api/nothing', '/twin/state', '/elsewhere'])(
  'HEAD of %s has the status and the headers of GET, and no body',
  async (path) => {
    const port = await start();
    const [got, head] = [await send(port, 'GET', path), await send(port, 'HEAD', path)];
    expect(head.text).toBe('');
    expect(head.status).toBe(got.status);
    for (const name of ['content-type', 'cache-control', 'content-length'])
      expect(head.headers[name], name).toBe(got.headers[name]);
  },
);

test('HEAD of what is known already says 304 as GET does, and not that it is empty', async () => {
  const port = await start();
  const known = { 'if-none-match': '*' };
  const [got, head] = [await send(port, 'GET', '/api/service', known), await send(port, 'HEAD', '/api/service', known)];
  expect([got.status, head.status]).toEqual([304, 304]);
  expect(head.headers['content-length']).toBe(got.headers['content-length']);
});

describe('what nobody foresaw', () => {
  test('a world that can not be read is a problem, and the next look finds it', async () => {
    const data = mkdtempSync(join(tmpdir(), 'twin-'));
    closing.push(() => rmSync(data, { recursive: true, force: true }));
    const fault = vi.spyOn(console, 'error').mockImplementation(() => {});
    const port = await start({ data });
    const reading = vi.spyOn(ClassicLevel.prototype, 'get');
    for (const [method, path] of [
      ['GET', '/api/service'],
      ['GET', '/api/nothing'],
      ['PATCH', '/api/session'],
      ['GET', '/twin/state'],
    ] as const) {
      reading.mockRejectedValueOnce(new Error('EIO'));
      expect(problemIn(await send(port, method, path))).toMatchObject({ status: 500, code: 'serviceFault' });
    }
    expect(fault).toHaveBeenCalledTimes(4);
    expect((await send(port, 'GET', '/api/service')).status).toBe(200);
  });

  test.each([
    ['GET', '/api/%ZZ'],
    ['GET', '/api/requests/%ZZ'],
    ['DELETE', '/api/requests/%E0%A4%A'],
    ['GET', '//api/service'],
    ['GET', '/api//service'],
    ['OPTIONS', '/api/service'],
  ])('%s %s is a refusal in the words of the contract', async (method, path) => {
    const answer = await send(await start(), method, path);
    expect(problemIn(answer).status).toBeLessThan(500);
  });

  test.each([
    ['127.999.0.1', '/api/service', 400],
    ['127.1.1.1.1.1', '/api/service', 400],
    ['127..0.1', '/api/service', 400],
    ['127.08.0.1', '/api/service', 400],
    ['xn--a.localhost', '/api/service', 400],
    ['localhost', 'http://somebody:secret@localhost/api/service', 400],
    ['localhost', 'http://evil.example/api/service', 403],
    ['localhost', 'http://evil.example:4400/api/service', 403],
    ['evil.example', 'http://localhost/api/service', 403],
  ])('a host that only looks like one of its own, %s with %s, is turned away', async (host, path, status) => {
    const fault = vi.spyOn(console, 'error').mockImplementation(() => {});
    const port = await start();
    for (const method of ['GET', 'HEAD', 'POST']) {
      const answer = await send(port, method, path, { host });
      expect(answer.status).toBe(status);
      if (method !== 'HEAD') expect(problemIn(answer)).toMatchObject({ code: 'badInput', field: 'Host' });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(fault).not.toHaveBeenCalled();
    expect((await send(port, 'GET', 'http://localhost/api/service')).status).toBe(200);
  });

  test('a host that is none is a refusal, too, and the service goes on', async () => {
    const port = await start();
    expect(problemIn(await send(port, 'GET', '/api/service', { host: 'a b' }))).toMatchObject({
      status: 400,
      field: 'Host',
    });
    const said = await new Promise<string>((heard) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('data', (data) => heard(String(data)));
      socket.end('GET /api/service HTTP/1.0\r\n\r\n');
    });
    expect(said).toMatch(/^HTTP\/1\.1 40[03] /);
    expect((await send(port, 'GET', '/api/service')).status).toBe(200);
  });
});
