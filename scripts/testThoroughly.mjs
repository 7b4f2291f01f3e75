/**
 * What `npm test` tries in part, in whole. `npm run test:faults`: every operation with every fault in every moment, with a
 * table of how it went, and every act that another tab was quicker with; `npm run test:faults -- 'early$'` for some cells.
 * `npm run test:answers`: the screens before a thousand services that answer what the contract allows.
 * `npm run test:screens`: each screen in both languages. `npm run test:walks -- 30`: half an hour of presses by chance; with
 * `--browser` in a real one, on the demo build and the live build, half an hour each. `--no-build` takes both as they are.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demandMachine, root, stop } from './terminal.mjs';

const wholes = {
  faults: [['src/faults.test.tsx', 'src/overtaken.test.tsx'], { CLEARLINE_FAULTS: process.argv[3] ?? '' }],
  answers: [['src/answers.test.tsx'], { CLEARLINE_SERVICES: '1000' }],
  screens: [['src/screens.test.tsx'], { CLEARLINE_SCREENS: 'all' }],
  walks: [['src/walks.test.tsx'], { CLEARLINE_WALK_MINUTES: process.argv[3] ?? '30' }],
};

demandMachine();
const { platform, env } = process;
const own = process.argv.slice(3);
const run = (command, args, more = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: platform === 'win32', env: { ...env, ...more } })
    .status ?? 1;

if (own.includes('--browser')) {
  const builds = own.includes('--no-build') ? [] : ['build', 'build:demo'];
  if (builds.some((name) => run('npm', ['run', '--silent', name]) !== 0)) stop('A build failed; see above.');
  const minutes = own.find((one) => /^\d+$/.test(one)) ?? '30';
  process.exit(
    run('npx', ['playwright', 'test', '--workers=1'], { CLEARLINE_JOURNEYS: 'walks', CLEARLINE_WALK_MINUTES: minutes }),
  );
}
const [files, amount] = wholes[process.argv[2]] ?? stop(`Say which: ${Object.keys(wholes).join(', ')}.`);
process.exit(run(join(root, 'node_modules/.bin/vitest'), ['run', ...files], amount));
