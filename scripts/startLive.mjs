/**
 * `npm run start:live`: the live build and, on the same origin, the twin over real HTTP in the operator's place.
 * PORT (4300) and TWIN_PORT (4400) are respected; --no-build takes dist/ as it is; --host serves the network;
 * TWIN_DATA names a folder for the twin's worlds, which are gone with the process without one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import { liveProxy } from './liveProxy.mjs';
import {
  closeOnSignal,
  demandFlags,
  demandFolder,
  demandMachine,
  demandPort,
  portFrom,
  root,
  say,
  stop,
  stopStart,
} from './terminal.mjs';
import { startTwinServer } from './twin.mjs';

demandMachine();
demandFlags('--no-build', '--host');
const port = portFrom('PORT', 4300);
const twinPort = portFrom('TWIN_PORT', 4400);
const host = process.argv.includes('--host') ? '0.0.0.0' : '127.0.0.1';
const data = process.env.TWIN_DATA ? resolve(root, process.env.TWIN_DATA) : undefined;
if (data !== undefined) demandFolder(join(data, 'worlds'));
await demandPort(port, 'npm run start:live', host);
if (twinPort === port) stop(`PORT and TWIN_PORT are both ${port}; give them different ports.`);
await demandPort(twinPort, 'npm run start:live', '127.0.0.1', 'TWIN_PORT');

if (process.argv.includes('--no-build')) {
  if (!existsSync(join(root, 'dist/index.html')))
    stop('There is no live build in dist/.', 'Make one first:  npm run build');
} else {
  say('Building the live portal (npm run build).');
  if (
    spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .status !== 0
  )
    stop('The live build failed; see above.');
}

say('Starting the twin in the place of a real service.');
const twin = await startTwinServer({
  port: twinPort,
  names: [host],
  ...(data === undefined ? {} : { data }),
}).catch((error) => stopStart(error, twinPort, 'npm run start:live', '127.0.0.1', 'TWIN_PORT'));
/** A browser sends a request again by itself when a line breaks that it had kept open: a cut that is to be seen needs a new one. */
const keepsNoLine = {
  name: 'clearline:keeps-no-line',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((_request, response, next) => {
      response.setHeader('Connection', 'close');
      next();
    });
  },
};
const server = await preview({
  root,
  mode: 'production',
  logLevel: 'warn',
  plugins: [keepsNoLine],
  preview: {
    port,
    host,
    strictPort: true,
    proxy: liveProxy(`http://127.0.0.1:${twin.port}`),
  },
}).catch((error) => stopStart(error, port, 'npm run start:live', host));
closeOnSignal(async () => {
  await server.close();
  await twin.close();
});
say(
  `The live portal:  http://127.0.0.1:${port}/   (strict security headers; service on the same origin). Ctrl+C stops.`,
);
