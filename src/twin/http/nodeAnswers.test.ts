/** What Node would answer by itself, before a request is whole, has the form of every other refusal; and each address is one. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { control } from '#contract/control.ts';
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { problemBody } from '#contract/problemBody.ts';
import { refuseAlike } from '#twin/http/nodeAnswers.ts';
import { type Listening, startTwin } from '#twin/http/server.ts';

const world = crypto.randomUUID();
const lines: string[] = [];
let twin: Listening;
beforeAll(async () => {
  twin = await startTwin({ port: 0, requestsPerMinute: 0, log: (line) => lines.push(line) });
});
afterAll(() => twin.close());

/** All that comes back until the line is closed; by socket, since no client sends such things. */
function say(port: number, ...parts: string[]): Promise<string> {
  return new Promise((heard, failed) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (data) => (text += String(data)));
    socket.on('error', failed).on('close', () => heard(text));
  });
}

function problemIn(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(/^content-type: application\/problem\+json$/im);
  expect(head).toMatch(/^service-time: \d{4}-.*\.\d{3}Z$/im);
  expect(head).toMatch(/^cache-control: no-store$/im);
  expect(head).toMatch(/^connection: close$/im);
  expect(Number(/^content-length: (\d+)$/im.exec(head)?.[1])).toBe(Buffer.byteLength(body));
  const problem = v.parse(v.strictObject(problemBody.entries), JSON.parse(body));
  expect(Number(/^HTTP\/1\.1 (\d{3}) \S/.exec(head)?.[1])).toBe(problem.status);
  return problem;
}

const ask = (path: string, ...headers: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...headers].join('\r\n')}\r\n\r\n`;
const post = (...headers: string[]) =>
  ask('/api/session/challenge', 'Content-Type: application/json', ...headers).replace('GET', 'POST');

describe('before a request is whole', () => {
  test.each([
    ['headers that are too long', 431, ask('/api/service', `Cookie: a=${'x'.repeat(20_000)}`)],
    ['an address that is too long', 431, ask(`/api/service?${'x'.repeat(20_000)}`)],
    [
      'too many long headers',
      431,
      ask('/api/service', ...Array.from({ length: 300 }, (_, n) => `X-${n}: ${'x'.repeat(80)}`)),
    ],
    ['what is no request', 400, 'nonsense\r\n\r\n'],
    ['a method that nobody knows', 400, ask('/api/service').replace('GET', 'BREW')],
    ['a header without a name', 400, ask('/api/service', ': x')],
    ['an address with a blank', 400, ask('/api/ser vice')],
    ['two lengths', 400, post('Content-Length: 3', 'Content-Length: 4')],
    ['a length and pieces', 400, `${post('Content-Length: 3', 'Transfer-Encoding: chunked')}abc`],
    ['a length that is none', 400, post('Content-Length: -1')],
    ['a piece of no length', 400, `${post('Transfer-Encoding: chunked')}zz\r\nabc\r\n`],
    ['a greeting of TLS', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['no host', 400, 'GET /api/service HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['an expectation', 417, ask('/api/service', 'Expect: a-miracle')],
    ['a tunnel', 400, 'CONNECT 127.0.0.1:80 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ])('%s: %i, as a problem', async (_, status, sent) => {
    expect(problemIn(await say(twin.port, sent))).toMatchObject({ status });
    expect((await fetch(`http://127.0.0.1:${twin.port}/api/service`)).status).toBe(200);
  });

  test('it stands in the log, with nothing of what was sent', async () => {
    lines.length = 0;
    await say(twin.port, ask('/api/service', `Cookie: a=${'15400000001'.repeat(2_000)}`));
    expect(lines.map((line) => line.replace(/^\S+Z /, ''))).toEqual(['(no request) 431']);
  });

  test('whoever leaves in the middle of sending is no fault of the twin', async () => {
    const fault = vi.spyOn(console, 'error').mockImplementation(() => {});
    lines.length = 0;
    const socket = connect(twin.port, '127.0.0.1', () => socket.write(`${post('Content-Length: 9')}abc`));
    await fetch(`http://127.0.0.1:${twin.port}/api/service`);
    socket.destroy();
    await vi.waitFor(() => expect(lines.some((line) => line.includes('POST'))).toBe(true));
    expect(fault).not.toHaveBeenCalled();
    fault.mockRestore();
  });

  test('whoever is allowed to go on, goes on', async () => {
    const body = '{"way":"signIn","number":"15400000001"}';
    const said = await say(
      twin.port,
      post('Expect: 100-continue', `Content-Length: ${body.length}`, 'Connection: close'),
      body,
    );
    expect(said).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  });

  test('whoever never ends is told so when the time is over', async () => {
    const server: Server = createServer({ headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 });
    server.on('request', (incoming) => incoming.resume());
    refuseAlike(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    expect(problemIn(await say(port, 'GET /api/service HTTP/1.1\r\nHost: a'))).toMatchObject({ status: 408 });
    expect(problemIn(await say(port, `${post('Content-Length: 9')}abc`))).toMatchObject({ status: 408 });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  test('an answer that has begun is not mixed with a refusal', async () => {
    const server = createServer((_, outgoing) => {
      outgoing.writeHead(200, { 'content-length': '10' });
      outgoing.write('half ');
    });
    refuseAlike(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const said = await say(port, `${post('Transfer-Encoding: chunked')}zz\r\nabc\r\n`);
    expect(said).not.toContain('problem+json');
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
});

describe('an address is one address', () => {
  const table: Operation[] = [...Object.values(operations), ...Object.values(control)];
  const others: Record<string, (path: string) => string> = {
    'a slash behind it': (path) => `${path}/`,
    'two slashes before it': (path) => `/${path}`,
    'two slashes in it': (path) => path.replace(/(?<=.)\//, '//'),
    'a letter in code': (path) => path.replace(/(?<=^\/\w+\/)\w/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    'the last letter in code': (path) => path.replace(/\w$/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    'a slash in code': (path) => path.replace(/(?<=.)\//, '%2F'),
    'this folder in it': (path) => path.replace(/(?<=.)\//, '/./'),
    'this folder in code': (path) => path.replace(/(?<=.)\//, '/%2e/'),
    'a way back in it': (path) => `/api/..${path}`,
    'a large letter': (path) => path.replace(/(?<=^\/\w+\/)\w/, (letter) => letter.toUpperCase()),
    'all in large letters': (path) => path.replace(/^\/\w+/, (folder) => folder.toUpperCase()),
    'a mark behind it': (path) => `${path};v=1`,
    'a nothing behind it': (path) => `${path}%00`,
    'a blank behind it': (path) => `${path}%20`,
    'a back slash': (path) => path.replace(/(?<=.)\//, '\\'),
    'a part of a page': (path) => `${path}#top`,
    'the whole address, with a folder in it': (path) => `http://127.0.0.1${path.replace(/(?<=.)\//, '/./')}`,
  };
  test.each(Object.entries(others))('with %s it is none', async (_, other) => {
    const asked = table.map(async ({ method, path }) => {
      const target = other(path.replace(/:\w+/g, 'some-thing'));
      const request = ask(target, `Cookie: twin_world=${world}`, 'Connection: close').replace('GET', method);
      const problem = problemIn(await say(twin.port, request));
      expect([method, target, problem]).toMatchObject([method, target, { status: 404, code: 'notFound' }]);
    });
    await Promise.all(asked);
  });

  test('its own is found: bare, with a query, and as a whole', async () => {
    for (const target of ['/api/session', '/api/session?x=%2F/../', 'http://127.0.0.1/api/session'])
      expect(await say(twin.port, ask(target, 'Connection: close'))).toMatch(/^HTTP\/1\.1 200 /);
  });
});
