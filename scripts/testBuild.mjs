/**
 * `npm run test:live` and `npm run test:demo`: all journeys that one build can show. The live build stands before the twin
 * over real HTTP, with its worlds on the disk. --no-build takes the build as it is; other words go to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demandMachine, root } from './terminal.mjs';

demandMachine();
const [build, ...own] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'clearline-worlds-'));
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CLEARLINE_JOURNEYS: build, TWIN_DATA: data },
  }).status ?? 1;
// The demo's journeys need the live build as well: a link from one to the other is tried.
const builds = own.includes('--no-build') ? [] : build === 'demo' ? ['build', 'build:demo'] : ['build'];
const status =
  builds.map((name) => run('npm', ['run', '--silent', name])).find((failed) => failed !== 0) ??
  run('npx', ['playwright', 'test', ...own.filter((flag) => flag !== '--no-build')]);
rmSync(data, { recursive: true, force: true });
process.exit(status);
