/** `npm start`: the portal over its twin, in development. PORT and --host are respected; --open opens a browser. */
import {
  closeOnSignal,
  demandFlags,
  demandMachine,
  demandPackages,
  demandPort,
  portFrom,
  root,
  say,
  stopStart,
} from './terminal.mjs';

demandMachine();
demandPackages('vite');
demandFlags('--host [ADDRESS]', '--open');

const flags = process.argv.slice(2);
const hostFlag = flags.findIndex((flag) => flag === '--host' || flag.startsWith('--host='));
const host = hostFlag < 0 ? undefined : hostFrom(flags[hostFlag], flags[hostFlag + 1]);
const port = portFrom('PORT', 5173);
await demandPort(port, 'npm start', host === true ? '0.0.0.0' : host);

// Production is for servers that hold a build; this one is for development.
process.env.NODE_ENV = 'development';
const { compileCopy, watchCopy } = await import('./compileCopy.mjs');
await compileCopy({ tell: say });

say('Starting the portal with its twin: all people, numbers and accounts in it are invented.');
const { createServer } = await import('vite');
const server = await createServer({
  root,
  mode: 'demo',
  logLevel: 'warn',
  clearScreen: false,
  server: { port, strictPort: true, ...(host === undefined ? {} : { host }), open: flags.includes('--open') },
});
try {
  await server.listen();
} catch (error) {
  await stopStart(error, port, 'npm start', host === true ? '0.0.0.0' : host);
}
const stopWatching = watchCopy(say);
closeOnSignal(async () => {
  stopWatching();
  await server.close();
});

const urls = server.resolvedUrls ?? { local: [], network: [] };
console.log();
for (const url of urls.local) console.log(`  Open    ${url}`);
for (const url of urls.network) console.log(`  On your network    ${url}`);
if (urls.network.length > 0)
  console.log(
    '  (plain http on a network address: browsers refuse service workers there, so the twin runs inside the page)',
  );
console.log('\n  Sign in with 154 0000 0001; its code is 123456, also shown by the strip on top. Ctrl+C stops.\n');

function hostFrom(flag, next) {
  if (flag.startsWith('--host=')) return flag.slice('--host='.length);
  return next === undefined || next.startsWith('-') ? true : next;
}
