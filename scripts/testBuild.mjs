/** `npm run test:live`: the journeys on the live build, over real HTTP, the twin's worlds on the disk. --no-build as it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demandMachine, root } from './terminal.mjs';

demandMachine();
const own = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'clearline-worlds-'));
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CLEARLINE_JOURNEYS: 'live', TWIN_DATA: data },
  }).status ?? 1;
const built = own.includes('--no-build') ? 0 : run('npm', ['run', '--silent', 'build']);
const status = built || run('npx', ['playwright', 'test', ...own.filter((flag) => flag !== '--no-build')]);
rmSync(data, { recursive: true, force: true });
process.exit(status);
