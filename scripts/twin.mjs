/**
 * `npm run twin`: the twin of carrier and apps over real HTTP, on Node. From flags or the environment:
 * PORT (4400) and HOST (127.0.0.1); TWIN_NAMES (none): further names by which browsers reach it, with commas; --data FOLDER or TWIN_DATA (.twin), or --memory to keep nothing; --quiet for no log of
 * requests; TWIN_REQUESTS_PER_MINUTE of one address (6000; 0: no limit).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  closeOnSignal,
  countFrom,
  demandFlags,
  demandFolder,
  demandMachine,
  demandPort,
  flagFrom,
  portFrom,
  root,
  runsHere,
  say,
  stopStart,
  urlOf,
} from './terminal.mjs';

/** Builds the server under the name of its content, so that several builds at once do not get in each other's way. */
async function buildServer() {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: 'src/twin/http/server.ts',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { code } = output[0];
  const folder = join(root, 'dist-twin');
  const file = join(folder, `server-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

/**
 * Builds the twin's server and starts it in this process.
 * @param {import('../src/twin/http/server.ts').Options} options
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export async function startTwinServer(options) {
  const { startTwin } = await import(pathToFileURL(await buildServer()).href);
  return startTwin({ tell: say, ...options });
}

if (runsHere(import.meta.url)) {
  demandMachine();
  demandFlags('--data FOLDER', '--memory', '--quiet');
  const port = portFrom('PORT', 4400);
  const host = process.env.HOST?.replace(/^\[(.*)\]$/, '$1') || '127.0.0.1';
  const data = process.argv.includes('--memory')
    ? undefined
    : resolve(root, flagFrom('--data') ?? (process.env.TWIN_DATA || '.twin'));
  const requestsPerMinute = countFrom('TWIN_REQUESTS_PER_MINUTE');
  if (data !== undefined) demandFolder(join(data, 'worlds'));
  await demandPort(port, 'npm run twin', host);
  say('Building the twin.');
  const twin = await startTwinServer({
    port,
    host,
    names: (process.env.TWIN_NAMES ?? '').split(',').filter(Boolean),
    ...(data === undefined ? {} : { data }),
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    ...(process.argv.includes('--quiet') ? {} : { log: (line) => console.log(line) }),
  }).catch((error) => stopStart(error, port, 'npm run twin', host));
  closeOnSignal(() => twin.close());
  say(`The twin answers /api and /twin on ${urlOf(host, twin.port)}. All its data is invented. Ctrl+C stops.`);
  say(data === undefined ? 'Its world is gone with it.' : `Its world is kept in ${data}, and shared by all browsers.`);
}
