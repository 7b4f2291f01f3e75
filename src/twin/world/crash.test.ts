/** `npm run twin` as it is shipped, killed in the middle of its work and asked to stop: nothing that was answered is lost. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
/** The same after each start: a browser's session is bound to it. */
let port = 0;
const children: ChildProcess[] = [];
beforeEach(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}

async function start(at = port) {
  const child = spawn(process.execPath, ['scripts/twin.mjs', '--data', folder, '--quiet'], {
    env: { ...process.env, PORT: String(at), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', (data) => String(data).includes('The twin answers') && ready());
    void ended.then((code) => failed(new Error(`The twin ended with ${code}`)));
  });
  return { child, ended, url: `http://127.0.0.1:${at}` };
}

test('of two that are started at once on one folder one holds it, whatever process a file in it names', async () => {
  writeFileSync(join(folder, 'lock'), String(process.pid));
  const started = await Promise.allSettled([start(), start(await freePort())]);
  expect(started.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

/** A browser that keeps its cookie while servers come and go. */
function newVisitor() {
  let cookie = '';
  return async (
    url: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return { status: answer.status, body: await answer.json() };
  };
}
type Visitor = ReturnType<typeof newVisitor>;

async function signIn(visit: Visitor, url: string): Promise<string[]> {
  await visit(url, 'PUT', '/twin/weather', { latencyMs: 0, faults: [] });
  await visit(url, 'POST', '/api/session/challenge', { way: 'signIn', number: '15400000003' });
  await visit(url, 'POST', '/api/session/challenge/answer', { code: '123456' });
  const apps = (await visit(url, 'GET', '/api/apps')).body as { id: string }[];
  return apps.map(({ id }) => id);
}
const watchedIn = async (visit: Visitor, url: string) =>
  ((await visit(url, 'GET', '/api/preferences')).body as { watchedAppIds: string[] }).watchedAppIds;

test('kill -9 in the middle of a run of acts loses none that was acknowledged', async () => {
  const visit = newVisitor();
  const acknowledged: string[] = [];
  let apps: string[] = [];
  for (const killAfter of [5, 23]) {
    const { url, child, ended } = await start();
    if (apps.length === 0) apps = await signIn(visit, url);
    // The session has outlived the process, and so has all that was answered.
    expect(await watchedIn(visit, url)).toEqual(expect.arrayContaining(acknowledged));
    const left = apps.filter((id) => !acknowledged.includes(id));
    let asked = 0;
    const goOn = async () => {
      for (let id = left[asked++]; id !== undefined; id = left[asked++]) {
        const { status } = await visit(url, 'PUT', `/api/preferences/apps/${id}`, { watched: true });
        if (status === 200) acknowledged.push(id);
        if (acknowledged.length >= killAfter) child.kill('SIGKILL');
      }
    };
    await Promise.allSettled([goOn(), goOn(), goOn()]);
    await ended;
    expect(acknowledged.length).toBeLessThan(apps.length);
  }
  const { url } = await start();
  const watched = await watchedIn(visit, url);
  expect(watched).toEqual(expect.arrayContaining(acknowledged));
  // At each kill three acts at most were under way: they may be there or not, whole.
  expect(watched.length - acknowledged.length).toBeLessThanOrEqual(6);
  expect(readdirSync(folder).filter((file) => file.endsWith('.aside'))).toEqual([]);
});

test('SIGTERM lets the answer under way be given, keeps the world and gives the folder back', async () => {
  const visit = newVisitor();
  const { url, child, ended } = await start();
  const [app] = await signIn(visit, url);
  await visit(url, 'PUT', '/twin/weather', { latencyMs: 700, faults: [] });
  const story = async () => JSON.stringify((await visit(url, 'GET', '/twin/story')).body);
  const before = await story();
  const underWay = visit(url, 'PUT', `/api/preferences/apps/${app}`, { watched: true });
  // The act has come, and its answer is still kept waiting.
  while ((await story()) === before) await new Promise(setImmediate);
  child.kill('SIGTERM');
  expect((await underWay).status).toBe(200);
  expect(await ended).toBe(0);
  expect(readdirSync(folder)).toEqual(['worlds']);
  const again = await start();
  expect(await watchedIn(visit, again.url)).toEqual([app]);
});
