/**
 * Changes the rules in src/domain in one small way after the other, and asks their own tests each time whether they notice.
 * `npm run mutants` for all of them (about an hour of one core), `npm run mutants -- guide input/search` for some.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demandMachine, demandPackages, root, stop } from './terminal.mjs';

/** The last one that runs on Node 20; fetched when it is called, since nobody else needs its 170 packages. */
const STRYKER = '9.6.1';
const VITEST = '4.1.12';

demandMachine();
demandPackages('vitest');
const files = process.argv.slice(2).map((name) => `src/domain/${name}.ts`);
for (const file of files) if (!existsSync(join(root, file))) stop(`There is no ${file}.`);
const packages = [`@stryker-mutator/core@${STRYKER}`, `@stryker-mutator/vitest-runner@${STRYKER}`, `vitest@${VITEST}`];
const { status } = spawnSync(
  'npx',
  [
    ...[
      '--yes',
      ...packages.map((name) => `--package=${name}`),
      'stryker',
      'run',
      'scripts/mutants/stryker.config.mjs',
    ],
    ...(files.length === 0 ? [] : ['--mutate', files.join(',')]),
  ],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);
