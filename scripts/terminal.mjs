/** How the scripts speak: plain sentences, one kind of stop, and a look at whether a port is free. */
import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export function say(sentence) {
  console.log(`· ${sentence}`);
}

/** Ends the script with a message that a person can act on. @returns {never} */
export function stop(...lines) {
  console.error(`\n✗ ${lines.join('\n  ')}\n`);
  process.exit(1);
}

/** Whether this file is the script that was called, and not one that another imports; also by way of a symbolic link. */
export function runsHere(moduleUrl) {
  const called = process.argv[1];
  return called !== undefined && existsSync(called) && pathToFileURL(realpathSync(called)).href === moduleUrl;
}

/** Stops where the tools can't work: an older Node, a path that Vite can't read. */
export function demandMachine() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (!(major >= 24 || (major === 22 && minor >= 22) || (major === 20 && minor >= 19)))
    stop(
      `Clearline needs Node 20.19, 22.22, or 24 and later; this is Node ${process.versions.node}.`,
      'Get one at https://nodejs.org, then try again.',
    );
  const sign = unreadablePlace(root);
  if (sign !== null)
    stop(`There is a "${sign}" in the path of this folder (${root}), which Vite can't read.`, 'Move or rename it.');
}

/** The sign in a folder's path that addresses use for something else; null where there is none. */
export function unreadablePlace(path) {
  return /[#?%]/.exec(path)?.[0] ?? null;
}

/** Stops where `npm ci` has not been run, or where what is made on the way can't be kept. `tool` is one of the packages. */
export function demandPackages(tool) {
  if (!existsSync(join(root, 'node_modules', tool)))
    stop('The packages are not installed yet.', 'Run this first:  npm ci');
  for (const folder of ['src/copy', 'node_modules', '.']) {
    try {
      accessSync(join(root, folder), constants.W_OK);
    } catch (error) {
      if (error.code === 'EROFS')
        stop(`${root} is on a disk that can only be read.`, 'Copy the whole folder to another one, and run it there.');
      stop(
        `This user may not write in ${join(root, folder)}: it belongs to another one.`,
        'Run as its owner, or make it your own:  sudo chown -R "$USER" .',
      );
    }
  }
}

/** What went wrong, for a person: a folder that belongs to somebody else, or is none, is named. */
export function faultWords(error) {
  if (['EEXIST', 'ENOTDIR'].includes(error.code)) return `${error.path} is a file. Name a folder, or none yet.`;
  if (['ENOENT', 'ENAMETOOLONG', 'EINVAL', 'ELOOP'].includes(error.code))
    return `${error.path} can be no folder (${error.code}). Name another one.`;
  if (error.code === 'EROFS')
    return `${error.path ?? 'This'} is on a disk that can only be read: it needs a place on another one.`;
  if (!['EACCES', 'EPERM'].includes(error.code)) return error.message;
  return `This user may not write ${error.path ?? 'there'}. Run as its owner, or make it your own:  sudo chown -R "$USER" .`;
}

/** Step by step: where the system says of a folder that it is there and is not, as of /proc, Node's own way tries for ever. */
function makeFolder(path) {
  if (!existsSync(path)) {
    makeFolder(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  }
  if (!statSync(path).isDirectory()) throw Object.assign(new Error('It is a file.'), { code: 'ENOTDIR', path });
}

/** Makes the folder, for this user alone, where it is missing, and stops where nothing can be written into it. */
export function demandFolder(path) {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK);
  } catch (error) {
    stop(faultWords(error));
  }
}

/**
 * The environment in which our own servers are asked directly, whatever proxy leads to the rest of the world.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function pastProxy(env) {
  const own = [env.no_proxy ?? env.NO_PROXY, '127.0.0.1', 'localhost', '::1'].filter(Boolean).join(',');
  return { ...env, NO_PROXY: own, no_proxy: own };
}

/** `http://[::1]:4400`. */
export function urlOf(host, port) {
  return `http://${host.includes(':') ? `[${host.replaceAll('%', '%25')}]` : host}:${port}`;
}

/** The port that the variable `name` holds, or the given one. A value that is no port stops the script. */
export function portFrom(name, otherwise) {
  const value = process.env[name];
  if (value === undefined || value === '') return otherwise;
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port < 65536) return port;
  return stop(`${name}=${value} is not a port number. Use one from 1024 to 65535, for example ${name}=${otherwise}.`);
}

/**
 * Stops at whatever the script does not know: passed over in silence it would do something else than was asked. `flags` are
 * written as in a usage, `--quiet` or `--data FOLDER`. `--help` prints them.
 */
export function demandFlags(...flags) {
  const known = new Map(flags.map((flag) => [flag.split(' ')[0], flag.includes(' ')]));
  const given = process.argv.slice(2);
  if (given.includes('--help')) {
    console.log(flags.join('\n'));
    process.exit(0);
  }
  for (const [at, one] of given.entries()) {
    const [name = '', value] = one.split(/=(.*)/s);
    if (known.get(given[at - 1])) continue;
    if (!known.has(name)) stop(`${one} is not known here. These are:`, ...flags);
    if (value !== undefined && !known.get(name)) stop(`${name} takes no value.`);
  }
}

/** What follows the flag on the command line, or stands behind its `=`; undefined without the flag. */
export function flagFrom(name) {
  const at = process.argv.findIndex((one) => one === name || one.startsWith(`${name}=`));
  if (at < 0) return undefined;
  const given = process.argv[at] === name ? process.argv[at + 1] : process.argv[at].slice(name.length + 1);
  if (given === undefined || given === '' || given.startsWith('--')) stop(`${name} wants a value after it.`);
  return given;
}

/** A whole number from the environment, from 0; undefined where there is none. Anything else stops the script. */
export function countFrom(name) {
  const value = process.env[name];
  if (value === undefined || value === '') return undefined;
  return /^\d{1,9}$/.test(value) ? Number(value) : stop(`${name}=${value} is not a whole number.`);
}

/**
 * Why nobody can listen there: the system's code, or null where it can be done. `host` as it will be listened on; with none,
 * both loopback addresses are tried, and one that the machine does not have is passed over.
 */
export async function portFault(port, host) {
  for (const address of host === undefined ? ['127.0.0.1', '::1'] : [host]) {
    const fault = await new Promise((answer) => {
      const probe = createServer();
      probe.once('error', (error) => answer(error.code));
      probe.listen(port, address, () => probe.close(() => answer(null)));
    });
    const isElsewhere = host === undefined && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(fault);
    if (fault !== null && !isElsewhere) return fault;
  }
  return null;
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

export async function demandPort(port, command, host, name = 'PORT') {
  const fault = await portFault(port, host);
  if (fault === null) return;
  if (fault === 'EACCES')
    stop(
      `Port ${port} may not be opened by this user${port < 1024 ? ': those below 1024 belong to the system' : ''}.`,
      `Choose another port:  ${name}=${port < 1024 ? 8000 + (port % 1000) : port + 1} ${command}`,
    );
  if (fault !== 'EADDRINUSE')
    stop(
      `Nobody can listen on ${host ?? 'this machine'}, port ${port} (${fault}).`,
      'Choose an address of this machine.',
    );
  stop(
    `Port ${port} is taken: another program (perhaps an earlier start of Clearline) listens there.`,
    `Stop that one, or choose another port:  ${name}=${port + 1} ${command}`,
  );
}

/**
 * Ends a start that failed: somebody may have taken the port since it was looked at, which a build makes a minute long. `asked`
 * as for demandPort.
 * @returns {Promise<never>}
 */
export async function stopStart(error, ...asked) {
  await demandPort(...asked);
  return stop(faultWords(error));
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
