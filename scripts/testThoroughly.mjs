/**
 * What `npm test` tries in part, in whole. `npm run test:faults`: every operation with every fault in every moment, and the
 * table of how it went. `npm run test:answers`: the screens before a thousand services that answer what the contract allows.
 * `npm run test:screens`: each screen in both languages. `npm run test:walks -- 30`: half an hour of presses by chance.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demandMachine, root, stop } from './terminal.mjs';

const wholes = {
  faults: ['src/faults.test.tsx', { CLEARLINE_FAULTS: 'all' }],
  answers: ['src/answers.test.tsx', { CLEARLINE_SERVICES: '1000' }],
  screens: ['src/screens.test.tsx', { CLEARLINE_SCREENS: 'all' }],
  walks: ['src/walks.test.tsx', { CLEARLINE_WALK_MINUTES: process.argv[3] ?? '30' }],
};

demandMachine();
const [file, amount] = wholes[process.argv[2]] ?? stop(`Say which: ${Object.keys(wholes).join(', ')}.`);
const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', file], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...amount },
});
process.exit(status ?? 1);
