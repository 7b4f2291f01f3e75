/**
 * Changes the rules in src/domain in one small way after the other, and asks their own tests each time whether they notice.
 * `npm run mutants` for all of them (about an hour of one core). `npm run mutants -- guide input/nameSearch` for some: asked
 * are only the tests that stand in one folder with them or import them by name, so that it ends in minutes on a busy machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demandMachine, demandPackages, root, stop } from './terminal.mjs';

/** The last one that runs on Node 20; fetched when it is called, since nobody else needs its 170 packages. */
const STRYKER = '9.6.1';
const VITEST = '4.1.12';

demandMachine();
demandPackages('vitest');
const names = process.argv.slice(2);
for (const name of names)
  if (!existsSync(join(root, `src/domain/${name}.ts`))) stop(`There is no src/domain/${name}.ts.`);
const packages = [`@stryker-mutator/core@${STRYKER}`, `@stryker-mutator/vitest-runner@${STRYKER}`, `vitest@${VITEST}`];

/** Of some rules: the tests that stand in one folder with them or import them by name. */
const tests = readdirSync(join(root, 'src/domain'), { recursive: true })
  .map((path) => `src/domain/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return names.some((name) => text.includes(`'#domain/${name}.ts'`) || (name.includes('/') && isBeside(path, name)));
  });
function isBeside(path, name) {
  return dirname(path) === dirname(`src/domain/${name}`);
}

const command = ['--yes', ...packages.map((name) => `--package=${name}`), 'stryker', 'run'];
const own = names.length === 0 ? [] : ['--mutate', names.map((name) => `src/domain/${name}.ts`).join()];
const { status } = spawnSync('npx', [...command, 'scripts/mutants/stryker.config.mjs', ...own], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CLEARLINE_MUTANT_TESTS: tests.join() },
});
process.exit(status ?? 1);
