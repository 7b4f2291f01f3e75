/** Where developers stand: odd places, other users, other machines. Each script works there or says what is to be done. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { anyFreePort, faultWords, pastProxy, portFault, runsHere, unreadablePlace, urlOf } from './terminal.mjs';

const root = join(import.meta.dirname, '..');

test('an address of IPv6 stands in brackets', () => {
  expect(urlOf('::1', 4400)).toBe('http://[::1]:4400');
  expect(urlOf('fe80::1%eth0', 80)).toBe('http://[fe80::1%25eth0]:80');
  expect(urlOf('127.0.0.1', 4400)).toBe('http://127.0.0.1:4400');
  expect(urlOf('portal.example.cn', 80)).toBe('http://portal.example.cn:80');
});

test('a script that is called by way of a symbolic link runs', () => {
  const link = join(tmpdir(), `clearline-link-${process.pid}`);
  symlinkSync(root, link);
  try {
    for (const script of ['twin.mjs', 'compileCopy.mjs', 'ensureBrowser.mjs'])
      expect(readFileSync(join(root, 'scripts', script), 'utf8')).not.toContain('process.argv[1]');
    const ask = `import { runsHere } from '${link}/scripts/terminal.mjs'; console.log(runsHere(import.meta.url));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('false');
    const twin = spawnSync(process.execPath, [join(link, 'scripts/twin.mjs')], {
      env: { ...process.env, PORT: 'none' },
      encoding: 'utf8',
    });
    expect([twin.status, twin.stderr]).toEqual([1, expect.stringContaining('PORT=none is not a port number')]);
  } finally {
    rmSync(link);
  }
  expect(runsHere(import.meta.url)).toBe(false);
});

test('a port that is taken is told from one that this user may not open, and from an address that is not here', async () => {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
  const { port } = taken.address() as { port: number };
  expect(await portFault(port, '127.0.0.1')).toBe('EADDRINUSE');
  await new Promise((closed) => taken.close(closed));
  expect(await portFault(port, '127.0.0.1')).toBe(null);
  expect(await portFault(port, '192.0.2.1')).toBe('EADDRNOTAVAIL');
  expect(await portFault(port)).toBe(null);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() !== 0)('port 80 is no port for nobody', () => {
  const ask = `process.setgid(65534); process.setuid(65534);
    const { demandPort } = await import('${root}/scripts/terminal.mjs'); await demandPort(80, 'npm start');`;
  const told = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
  // Where the system lets everybody open low ports there is nothing to tell.
  const low = Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8'));
  if (low <= 80) return;
  expect(told.stderr).toContain('Port 80 may not be opened by this user');
  expect(told.stderr).not.toContain('taken');
});

test('a folder that Vite can not read is told by its character', () => {
  expect(unreadablePlace('/home/ann/clearline')).toBe(null);
  expect(unreadablePlace('/home/ann/c# projects/clearline')).toBe('#');
  expect(unreadablePlace('/home/ann/what?/clearline')).toBe('?');
  expect(unreadablePlace('/home/安/净 号')).toBe(null);
});

test('our own servers are asked past every proxy, besides what the person has named', () => {
  const own = '127.0.0.1,localhost,::1';
  expect(pastProxy({ HTTP_PROXY: 'http://p:1' })).toEqual({ HTTP_PROXY: 'http://p:1', NO_PROXY: own, no_proxy: own });
  expect(pastProxy({ NO_PROXY: 'a.cn' }).no_proxy).toBe(`a.cn,${own}`);
  expect(pastProxy({ no_proxy: 'b.cn' }).NO_PROXY).toBe(`b.cn,${own}`);
});

test('the packages come whatever NODE_ENV is', () => {
  const { stdout } = spawnSync('npm', ['config', 'get', 'include'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(stdout.trim()).toBe('dev');
});

/** Loaded before a script: whoever waits for a port takes it as soon as the script has looked that it is free. */
const quicker = `data:text/javascript,${encodeURIComponent(`
  import { createServer, Server } from 'node:net';
  const { close } = Server.prototype;
  Server.prototype.close = function (then) {
    const { port, address } = this.address();
    Server.prototype.close = close;
    return this.close(() => createServer().listen(port, address, then).unref());
  };
`)}`;

test.each(['start.mjs', 'twin.mjs'])('%s says so, too, where the port is taken while it builds', async (script) => {
  const port = String(await anyFreePort());
  const data = mkdtempSync(join(tmpdir(), 'clearline-port-'));
  const run = spawnSync(process.execPath, ['--import', quicker, join(root, 'scripts', script)], {
    env: { ...process.env, PORT: port, TWIN_DATA: data },
    encoding: 'utf8',
  });
  rmSync(data, { recursive: true });
  expect([run.status, run.stderr]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
});

test('a folder of somebody else is named', () => {
  const fault = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/srv/x' });
  expect(faultWords(fault)).toContain('This user may not write /srv/x.');
  expect(faultWords(new Error('else'))).toBe('else');
  const readOnly = faultWords(Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/srv/x' }));
  expect(readOnly).toContain('/srv/x is on a disk that can only be read');
  expect(readOnly).not.toContain('chown');
  const file = Object.assign(new Error(), { code: 'EEXIST', path: '/srv/worlds' });
  expect(faultWords(file)).toContain('/srv/worlds is a file');
});

describe.skipIf(process.platform === 'win32')('a place that is none stops a command at once, with one sentence', () => {
  const place = mkdtempSync(join(tmpdir(), 'clearline-place-'));
  const file = join(place, 'file');
  writeFileSync(file, '');
  symlinkSync(join(place, 'nowhere'), join(place, 'loose'));
  afterAll(() => rmSync(place, { recursive: true }));
  const run = (script: string, flags: string[] = [], env: Record<string, string> = {}) => {
    const settings = { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000, input: '' } as const;
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...flags], settings);
    expect(status, stderr).toBe(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    const [told = '', ...rest] = stderr.trim().split('\n');
    expect(told).toMatch(/^✗ .*[.:]/);
    return [told, ...rest].join('\n');
  };
  const folders: [path: string, told: string | RegExp][] = [
    ['/proc/x', '/proc/x can be no folder'],
    ['/proc/self/x/y', '/proc/self/x can be no folder'],
    ['/dev/fd/x', /x can be no folder/],
    ['/dev/null', '/dev/null is a file'],
    ['/dev/null/x', '/dev/null is a file'],
    [file, `${file} is a file`],
    [join(file, 'x/y'), `${file} is a file`],
    [join(place, 'loose'), `${join(place, 'loose')} is a file`],
    ['/dev/zero', '/dev/zero is a file'],
    [join(place, 'x'.repeat(300)), 'can be no folder'],
  ];

  test.each(folders)('a folder for the worlds: %s', (path, told) => {
    expect(run('twin.mjs', ['--data', path], { PORT: '4999' })).toMatch(told);
    expect(run('twin.mjs', [], { PORT: '4999', TWIN_DATA: path })).toMatch(told);
    expect(run('startLive.mjs', [], { PORT: '4998', TWIN_PORT: '4999', TWIN_DATA: path })).toMatch(told);
  });

  test('a folder in which the worlds can not stand', () => {
    writeFileSync(join(place, 'worlds'), '');
    expect(run('twin.mjs', ['--data', place], { PORT: '4999' })).toContain(`${join(place, 'worlds')} is a file`);
    expect(run('twin.mjs', ['--data', '/proc'], { PORT: '4999' })).toContain('/proc/worlds can be no folder');
  });

  test.skipIf(process.getuid?.() !== 0)('a folder of somebody else', () => {
    const ask = `process.setgid(65534); process.setuid(65534);
      const { demandFolder } = await import('${root}/scripts/terminal.mjs'); demandFolder('${join('/root', 'x')}');
      demandFolder('/');`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
    expect(stderr).toMatch(/This user may not write \/root\/x/);
  });

  test('lines for the check of a service', () => {
    const check = (path: string) => run('conformance.mjs', ['--base-url', 'http://127.0.0.1:9', '--lines', path]);
    for (const path of ['/proc/x', place, '/dev/zero']) expect(check(path)).toContain(`--lines ${path}`);
  });

  test.each([
    ['--base-url', 'ftp://service.example.cn'],
    ['--base-url', 'service.example.cn'],
    ['--base-url', 'https://ann:secret@service.example.cn'],
    ['--base-url', 'https://service.example.cn/?a=1'],
    ['--base-url', 'https://service.example.cn/api'],
    ['--base-url', 'https://service.example.cn/here/api/'],
    ['--id-tail', '12345'],
    ['--id-tail', '12345Y'],
    ['--code', '12345'],
    ['--code', 'abcdef'],
    ['--unserved-number', '12'],
  ])('what can not be right in the check of a service: %s %s', (flag, value) => {
    const service = flag === '--base-url' ? [] : ['--base-url', 'http://127.0.0.1:9'];
    expect(run('conformance.mjs', [...service, flag, value])).toContain(`✗ ${flag} wants`);
  });

  test('a build to compress', () => {
    for (const path of ['/proc/x', file, join(file, 'x')])
      expect(run('compressBuild.mjs', [path])).toContain(`There is no build in ${path}`);
  });

  test('a browser for the journeys', () => {
    for (const path of ['/proc/x', place, file])
      expect(run('ensureBrowser.mjs', [], { PW_CHROMIUM: path })).toContain(`PW_CHROMIUM=${path}`);
  });

  test('a cache for the old engines', () => {
    const get = `const { oldChromium } = await import('${root}/scripts/engines/fetchEngines.mjs'); oldChromium('none@1');`;
    const settings = { env: { ...process.env, XDG_CACHE_HOME: '/proc/x' }, encoding: 'utf8', timeout: 20_000 } as const;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', get], settings);
    expect([status, stderr.trim()]).toEqual([1, expect.stringMatching(/^✗ \/proc\/x can be no folder/)]);
  });
});

test('what is said of a port names the setting that it came from', async () => {
  const told = (act: string, env: Record<string, string> = {}) => {
    const ask = `import * as terminal from '${root}/scripts/terminal.mjs'; await terminal.${act};`;
    const settings = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
    return spawnSync(process.execPath, ['--input-type=module', '-e', ask], settings).stderr;
  };
  const isNone = told("portFrom('TWIN_PORT', 4400)", { TWIN_PORT: 'none' });
  expect(isNone).toContain('TWIN_PORT=none is not a port number');
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
  const { port } = taken.address() as { port: number };
  expect(told(`demandPort(${port}, 'npm start', '127.0.0.1', 'TWIN_PORT')`)).toContain(
    `  TWIN_PORT=${port + 1} npm start`,
  );
  await new Promise((closed) => taken.close(closed));
});

test('a flag that a script does not know, or that lacks its value, stops it before it does anything', () => {
  const twin = (...flags: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/twin.mjs'), ...flags], {
      // With it a twin that takes the flags stops all the same.
      env: { ...process.env, PORT: 'none' },
      encoding: 'utf8',
    });
  for (const flags of [['--date', 'x'], ['x'], ['--memory', '--colour=red'], ['-q']])
    expect([flags, twin(...flags).stderr]).toEqual([flags, expect.stringContaining('is not known here')]);
  expect(twin('--quiet=yes').stderr).toContain('--quiet takes no value');
  for (const flags of [['--data', 'x'], ['--data=x', '--quiet'], ['--memory']])
    expect([flags, twin(...flags).stderr]).toEqual([flags, expect.stringContaining('PORT=none is not a port')]);
  expect(twin('--help')).toMatchObject({ status: 0, stdout: '--data FOLDER\n--memory\n--quiet\n' });
  const told = (...flags: string[]) => {
    const ask = `import { flagFrom } from '${root}/scripts/terminal.mjs'; console.log(flagFrom('--data'));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', ask, '--', ...flags], {
      encoding: 'utf8',
    });
    return stdout.trim() || stderr.trim();
  };
  expect([told('--data', 'a b'), told('--data=a=b'), told()]).toEqual(['a b', 'a=b', 'undefined']);
  for (const flags of [['--data'], ['--data', ''], ['--data='], ['--data', '--quiet']])
    expect([flags, told(...flags)]).toEqual([flags, expect.stringContaining('--data wants a value')]);
});

test('whatever script reads a flag refuses those that it does not know', () => {
  const folder = join(root, 'scripts');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs') && name !== 'terminal.mjs')
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    .filter(([, text]) => /flagFrom\('|'--host/.test(text));
  expect(texts.length).toBeGreaterThan(6);
  for (const [name, text] of texts) expect([name, /^ *demandFlags\(/m.test(text)]).toEqual([name, true]);
  const start = spawnSync(process.execPath, [join(folder, 'start.mjs'), '--port', '1'], { encoding: 'utf8' });
  expect([start.status, start.stderr]).toEqual([1, expect.stringContaining('--port is not known here')]);
});

test.each(['1e3', ' 80', '80.0', '0x50', '-1', '65536', '0'])('%j is no port', (value) => {
  const ask = `import { portFrom } from '${root}/scripts/terminal.mjs'; console.log(portFrom('PORT', 1));`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], {
    env: { ...process.env, PORT: value },
  });
  expect(status).toBe(1);
});

test('every text file is checked out with LF, whatever the machine is set to', () => {
  const { stdout } = spawnSync(
    'git',
    ['check-attr', 'text', 'eol', '--', 'src/paths.ts', 'docs/pictures/phone-en-light.png'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(stdout).toContain('src/paths.ts: eol: lf');
  expect(stdout).toContain('docs/pictures/phone-en-light.png: text: unset');
});

test('what package.json says of Node is what the scripts demand', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const ask = (version: string) =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
         const { demandMachine } = await import('${root}/scripts/terminal.mjs'); demandMachine();`,
      ],
      { encoding: 'utf8' },
    );
  expect(engines.node).toBe('^20.19.0 || ^22.22.0 || >=24.0.0');
  for (const version of ['20.19.0', '20.20.2', '22.22.0', '22.23.3', '24.0.0', '26.1.0'])
    expect([version, ask(version).status]).toEqual([version, 0]);
  for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.21.1', '23.11.0']) {
    const { status, stderr } = ask(version);
    expect([version, status]).toEqual([version, 1]);
    expect(stderr).toContain('Node 20.19, 22.22, or 24');
  }
});
