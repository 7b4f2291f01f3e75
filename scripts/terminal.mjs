/** How the scripts speak: plain sentences, one kind of stop, and a look at whether a port is free. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export function say(sentence) {
  console.log(`· ${sentence}`);
}

/** Ends the script with a message that a person can act on. @returns {never} */
export function stop(...lines) {
  console.error(`\n✗ ${lines.join('\n  ')}\n`);
  process.exit(1);
}

export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Clearline needs Node 20.19 or later; this is Node ${process.versions.node}.`,
    'Get one at https://nodejs.org, then try again.',
  );
}

/** The port from the environment or the given one. A value that is no port stops the script. */
export function portFrom(value, otherwise) {
  if (value === undefined || value === '') return otherwise;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return stop(`PORT=${value} is not a port number. Use one from 1024 to 65535, for example PORT=${otherwise}.`);
}

/** What follows the flag on the command line; undefined without the flag. */
export function flagFrom(name) {
  const at = process.argv.indexOf(name);
  if (at < 0) return undefined;
  return process.argv[at + 1] ?? stop(`${name} wants a value after it.`);
}

/** A whole number from the environment, from 0; undefined where there is none. Anything else stops the script. */
export function countFrom(name) {
  const value = process.env[name];
  if (value === undefined || value === '') return undefined;
  return /^\d{1,9}$/.test(value) ? Number(value) : stop(`${name}=${value} is not a whole number.`);
}

/** `host` as it will be listened on; with none, both loopback addresses are tried. */
export async function isPortFree(port, host) {
  for (const address of host === undefined ? ['127.0.0.1', '::1'] : [host]) {
    const free = await new Promise((answer) => {
      const probe = createServer();
      probe.once('error', (error) => answer(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
      probe.listen(port, address, () => probe.close(() => answer(true)));
    });
    if (!free) return false;
  }
  return true;
}

/** A port that nobody listens on at this moment. */
export function anyFreePort() {
  return new Promise((answer, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => answer(port));
    });
  });
}

export async function demandPort(port, command, host) {
  if (await isPortFree(port, host)) return;
  stop(
    `Port ${port} is taken: another program (perhaps an earlier start of Clearline) listens there.`,
    `Stop that one, or choose another port:  PORT=${port + 1} ${command}`,
  );
}

/** Runs `close` once when the person presses Ctrl+C or the system asks us to end, then ends with 0. */
export function closeOnSignal(close) {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, async () => {
      if (closing) process.exit(1);
      closing = true;
      console.log();
      say('Stopping.');
      setTimeout(() => process.exit(0), 3000).unref();
      await close();
      process.exit(0);
    });
}
