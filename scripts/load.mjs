/**
 * `npm run load`: what the twin over HTTP bears on this machine, and what one watcher asks in an hour. Bounded, on loopback only.
 * `--seconds 5` and `--connections 20` set how long and how wide. The figures are those of a demo's twin in one process, which keeps
 * whole worlds in memory: they tell what a change costs, and nothing of an operator's service.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { runnerImport } from 'vite';
import { demandFlags, demandMachine, demandPackages, flagFrom, root, say, stop } from './terminal.mjs';

demandMachine();
demandFlags('--seconds N', '--connections N');
demandPackages('autocannon');
const SECONDS = Number(flagFrom('--seconds') ?? 5);
const CONNECTIONS = Number(flagFrom('--connections') ?? 20);
if (!(SECONDS > 0 && SECONDS <= 60 && CONNECTIONS > 0 && CONNECTIONS <= 200))
  stop('--seconds wants 1 to 60, --connections 1 to 200.');
/** Each person acts once, so that acts do not wait for one another. The twin keeps 200 worlds, one for each. */
const PERSONS = Math.min(CONNECTIONS * 5, 150);

const freePort = () =>
  new Promise((ready) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ready(port));
    });
  });

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const twin = spawn(process.execPath, [join(root, 'scripts/twin.mjs'), '--memory', '--quiet'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TWIN_REQUESTS_PER_MINUTE: '0' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.on('exit', () => twin.kill());

async function answers() {
  for (let tries = 0; tries < 600; tries += 1) {
    if (twin.exitCode !== null) stop('The twin ended before it answered.');
    const isThere = await fetch(`${url}/api/service`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
  stop('The twin did not answer within a minute.');
}

/** Of the twin's process, in MB; null where the system has no `ps`. */
function memory() {
  const { stdout, status } = spawnSync('ps', ['-o', 'rss=', '-p', String(twin.pid)], { encoding: 'utf8' });
  return status === 0 ? Math.round(Number(stdout) / 1024) : null;
}

const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };

/** A person in a world of their own: the cookies that say so. */
async function personIn(scene) {
  const cookies = new Map([['twin_world', crypto.randomUUID()]]);
  const cookie = () => [...cookies].map((pair) => pair.join('=')).join('; ');
  const ask = async (method, path, body, more = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: { ...jsonHeaders, ...more, cookie: cookie() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0].split(/=(.*)/s);
      cookies.set(name, value);
    }
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  if (scene !== null) {
    await ask('POST', '/twin/scene', scene);
    await ask('PUT', '/twin/weather', { latencyMs: 0, faults: [] });
  }
  return { cookie, ask };
}

const fired = [];
async function fire(name, calls, options) {
  const result = await autocannon({ url, connections: CONNECTIONS, pipelining: 1, ...options });
  const wrong = result.non2xx - (result.statusCodeStats?.['304']?.count ?? 0) + result.errors;
  fired.push({ name, calls, result, wrong, memory: memory() });
}

/** Each of these requests once, spread over the connections. */
const onceEach = (requests) => {
  let next = 0;
  return {
    amount: requests.length,
    connections: Math.min(CONNECTIONS, requests.length),
    requests: [{ setupRequest: (request) => ({ ...request, ...requests[next++ % requests.length] }) }],
  };
};
const post = (path, body, headers) => ({
  method: 'POST',
  path,
  body: JSON.stringify(body),
  headers: { ...jsonHeaders, ...headers },
});
const many = async (scene, of) => {
  const all = [];
  for (let count = 0; count < PERSONS; count += 1) all.push(await of(await personIn(scene)));
  return all;
};

say('Building and starting the twin.');
await answers();
say(`${CONNECTIONS} connections; ${SECONDS} s for what is read, ${PERSONS} persons who act once each.`);

const atRest = memory();
const number = '15400000003';
const codes = await many({ personId: 'p03', sceneId: 'fresh', signIn: false }, ({ cookie }) => ({ cookie }));
await fire(
  'signing in: the code is sent',
  1,
  onceEach(codes.map(({ cookie }) => post('/api/session/challenge', { way: 'signIn', number }, { cookie: cookie() }))),
);
const inquirers = await many({ personId: 'p03', sceneId: 'fresh', signIn: true }, ({ cookie }) =>
  post(
    '/api/inquiries',
    { idTail: '030303', idConsent: true },
    { cookie: cookie(), 'idempotency-key': crypto.randomUUID() },
  ),
);
await fire('looking up', 1, onceEach(inquirers));
const submitters = await many({ personId: 'p01', sceneId: 'answered', signIn: true }, async ({ ask, cookie }) => {
  const { bindings } = await (await ask('GET', '/api/accounts')).json();
  const bindingIds = bindings.slice(0, 5).map(({ id }) => id);
  return post('/api/submissions', { bindingIds }, { cookie: cookie(), 'idempotency-key': crypto.randomUUID() });
});
await fire('submitting five accounts', 1, onceEach(submitters));

const watcher = await personIn({ personId: 'p01', sceneId: 'answered', signIn: true });
const watched = ['/api/accounts', '/api/session'];
const sizes = { whole: [], known: [] };
const tags = [];
for (const path of watched) {
  const headerBytes = ({ headers }) => [...headers].reduce((sum, pair) => sum + pair.join(': ').length + 2, 17);
  const first = await watcher.ask('GET', path);
  sizes.whole.push(headerBytes(first) + (await first.arrayBuffer()).byteLength);
  const tag = first.headers.get('etag');
  tags.push(tag);
  const second = await fetch(url + path, { headers: { cookie: watcher.cookie(), 'if-none-match': tag } });
  if (second.status !== 304) stop(`${path} was sent again to whoever knows it (${second.status}).`);
  sizes.known.push(headerBytes(second));
}
const reads = (known) =>
  watched.map((path, at) => ({
    method: 'GET',
    path,
    headers: { accept: 'application/json', cookie: watcher.cookie(), ...(known ? { 'if-none-match': tags[at] } : {}) },
  }));
await fire('watching, each answer whole', 1, { duration: SECONDS, requests: reads(false) });
await fire('watching, what is known', 1, { duration: SECONDS, requests: reads(true) });

const columns = (cells) =>
  cells[0].padEnd(34) +
  cells
    .slice(1)
    .map((cell) => String(cell).padStart(11))
    .join('');
console.log(`\n${columns(['', 'calls', 'calls/s', 'p50 ms', 'p99 ms', 'wrong', 'memory MB'])}`);
for (const { name, result, wrong, memory: used } of fired) {
  const { latency, duration, requests } = result;
  const perSecond = (requests.total / duration).toFixed(0);
  console.log(columns([name, requests.total, perSecond, latency.p50, latency.p99, wrong, used ?? 'unknown']));
}
console.log(columns(['at rest', '', '', '', '', '', atRest ?? 'unknown']));

const { module: polling } = await runnerImport(join(root, 'src/api/polling.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
});
const { LOOK_EVERY_MS } = polling;
const HOUR = 3_600_000;
/** By `nextLookAt` of src/twin/world/settle.ts, while nothing is about to happen. */
const told = await watcher.ask('GET', '/api/session');
const wait = Date.parse(told.headers.get('next-look-at')) - Date.parse(told.headers.get('service-time'));
const costs = [
  ['on a fixed beat, each answer whole', [LOOK_EVERY_MS.answers, LOOK_EVERY_MS.session], sizes.whole],
  ['when the service says, what is known', [wait, wait], sizes.known],
].map(([name, beats, bytes]) => {
  const calls = beats.map((beat) => HOUR / beat);
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
  return { name, calls: sum(calls), kb: sum(calls.map((count, at) => count * bytes[at])) / 1_000 };
});
console.log(
  '\nWhat one watcher of an inquiry asks in an hour in which nothing changes (bytes of headers and bodies, uncompressed):',
);
for (const { name, calls, kb } of costs)
  console.log(columns([name, `${Math.round(calls)} calls`, `${kb.toFixed(1)} kB`]));
const [before, after] = costs;
console.log(
  `That is 1/${(before.calls / after.calls).toFixed(1)} of the calls and 1/${(before.kb / after.kb).toFixed(0)} of the bytes.`,
);
const wrong = fired.filter((one) => one.wrong > 0);
if (wrong.length > 0) stop(`Not all was answered as it should: ${wrong.map(({ name }) => name).join(', ')}.`);
process.exit(0);
