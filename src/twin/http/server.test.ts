/** The twin over real HTTP: what stands before its handlers, and what it tells of its requests. */
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Options, startTwin } from '#twin/http/server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: Partial<Options> = {}) {
  const lines: string[] = [];
  const { port, close } = await startTwin({ port: 0, log: (line) => lines.push(line), ...options });
  closing.push(close);
  const url = `http://127.0.0.1:${port}`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  await fetch(`${url}/twin/weather`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, faults: [] }),
  });
  lines.length = 0;
  return { url, port, post, lines };
}

async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('service-time')).toMatch(/^\d{4}-.*\.\d{3}Z$/);
  const body = (await response.json()) as { status: number };
  expect(body.status).toBe(response.status);
  return body;
}

describe('at the gate', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }],
  ])('a write from %s is turned away', async (_, headers) => {
    const { post } = await start();
    const answer = await post('/api/session/challenge', { way: 'signIn', number: '15400000001' }, headers);
    expect(await problemIn(answer)).toMatchObject({ status: 403, code: 'badInput', field: 'Origin' });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('a write from its own origin is let in', async () => {
    const { url, post } = await start();
    const answer = await post('/api/session/challenge', { way: 'signIn', number: '15400000001' }, { origin: url });
    expect(answer.status).toBe(200);
  });

  test('a body that is too long is turned away, and the service goes on', async () => {
    const { post } = await start();
    const answer = await post('/api/session/challenge', { way: 'signIn', number: 'x'.repeat(70_000) });
    expect(await problemIn(answer)).toMatchObject({ status: 413, field: 'body' });
    expect((await post('/api/session/extend', {})).status).toBe(401);
  });

  test('a body without an end or a length is cut, too', async () => {
    const { port } = await start();
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', reject);
      socket.write(
        'POST /api/session/challenge HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      );
      for (let count = 0; count < 70; count += 1) socket.write(`400\r\n${'x'.repeat(1_024)}\r\n`);
      socket.on('data', (data) => {
        resolve(String(data));
        socket.destroy();
      });
    });
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('whoever asks too often is told when to come back, in the time of the world', async () => {
    const { url, post } = await start({ requestsPerMinute: 3 });
    await post('/twin/advance', { by: 'span', ms: 90 * 86_400_000 });
    expect((await fetch(`${url}/api/service`)).status).toBe(200);
    const answer = await fetch(`${url}/api/service`);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const problem = (await problemIn(answer)) as unknown as { code: string; until: string };
    expect(problem.code).toBe('tooManyRequests');
    expect(Date.parse(problem.until) - Date.now()).toBeGreaterThan(89 * 86_400_000);
  });

  test('behind a proxy on this machine each caller has a limit of their own', async () => {
    const { url } = await start({ requestsPerMinute: 3 });
    const ask = (caller: string) =>
      fetch(`${url}/api/service`, { headers: { 'x-forwarded-for': `203.0.113.9, ${caller}` } });
    for (let count = 0; count < 3; count += 1) expect((await ask('198.51.100.1')).status).toBe(200);
    expect((await ask('198.51.100.1')).status).toBe(429);
    expect((await ask('198.51.100.2')).status).toBe(200);
  });

  test('a whole world comes in by its own door, and no other body as long', async () => {
    const { url, post } = await start();
    await post('/twin/scene', { personId: 'p07', signIn: true });
    const save = await fetch(`${url}/twin/save`).then((answer) => answer.text());
    expect(save.length).toBeGreaterThan(70_000);
    const put = (path: string) =>
      fetch(url + path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: save });
    expect(await (await put('/twin/save')).json()).toMatchObject({ personId: 'p07' });
    expect((await put('/twin/weather')).status).toBe(413);
  });

  test('what no operation has is 404, another method 405 with those that there are', async () => {
    const { url } = await start();
    expect(await problemIn(await fetch(`${url}/api/nothing`))).toMatchObject({ status: 404, code: 'notFound' });
    const wrong = await fetch(`${url}/api/session`, { method: 'PUT' });
    expect(await problemIn(wrong)).toMatchObject({ status: 405, code: 'notFound' });
    expect(wrong.headers.get('allow')).toBe('GET, HEAD, DELETE');
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
    // No fetch can send it.
    const traced = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.write('TRACE /api/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      );
      socket.on('error', reject).once('data', (data) => resolve(String(data)));
    });
    expect(traced).toMatch(/^HTTP\/1\.1 405 [\s\S]*allow: GET, HEAD, DELETE/);
  });
});

test('the log tells method, path template, status and time, and nothing of the person', async () => {
  const { url, post, lines } = await start();
  await post('/api/session/challenge', { way: 'signIn', number: '15400000001' });
  await fetch(`${url}/api/accounts/bin_secret/recheck?number=15400000001`, { method: 'POST' });
  await fetch(`${url}/api/15400000001`);
  expect(lines.map((line) => line.replace(/^\S+Z /, '').replace(/\d+ ms$/, 'N ms'))).toEqual([
    'POST /api/session/challenge 200 N ms',
    'POST /api/accounts/:bindingId/recheck 401 N ms',
    'GET (no operation) 404 N ms',
  ]);
});

test('what a handler breaks on is a problem like any other, and the next request is answered', async () => {
  const { url, post } = await start();
  expect((await post('/api/session/challenge', '{"way":')).status).toBe(400);
  expect((await post('/api/session/challenge', '{"__proto__":{"way":"signIn"}}')).status).toBe(400);
  expect((await fetch(`${url}/api/accounts/%00/recheck`, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
  expect((await fetch(`${url}/api/service`)).status).toBe(200);
});

test('a line that is cut by a fault does not end the server', async () => {
  const { url, lines } = await start();
  await fetch(`${url}/twin/weather`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, faults: [{ operation: 'readService', kind: 'networkError', times: 1 }] }),
  });
  await expect(fetch(`${url}/api/service`)).rejects.toThrow();
  expect((await fetch(`${url}/api/service`)).status).toBe(200);
  expect(lines.some((line) => line.includes(' cut '))).toBe(true);
});
