/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Stops at the first step that fails.
 * `npm run check`: what needs neither a build, nor a browser, nor the whole portal, for the time in which one is still writing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demandMachine, demandPackages, pastProxy, root } from './terminal.mjs';

demandMachine();
demandPackages('vitest');

const results = join(root, 'test-results');
mkdirSync(results, { recursive: true });
const unitFile = join(results, 'unit.json');
// Playwright empties test-results when it starts, but writes this at its end.
const journeyFile = join(results, 'journeys.json');
for (const file of [unitFile, journeyFile]) rmSync(file, { force: true });

const bin = (name) => join(root, 'node_modules/.bin', name);
const units = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`];
const quickSteps = [
  ['words', process.execPath, ['scripts/compileCopy.mjs']],
  ['types', bin('tsc'), []],
  ['lint and format', bin('biome'), ['check', '.']],
  ['nothing unused', bin('knip'), ['--cache']],
  ['published contract', bin('redocly'), ['lint', 'public/openapi.json']],
  // West of Greenwich a day read as UTC is the day before by the machine's clock; `npm run unit` takes the machine's own zone.
  ['unit tests and house rules, in New York', bin('vitest'), units, unitCounts, { TZ: 'America/New_York' }],
];
const steps = [
  ...quickSteps,
  ['live build', bin('vite'), ['build', '--logLevel', 'warn']],
  ['live build: free of the twin, within its bytes', process.execPath, ['scripts/checkLive.mjs']],
  ['demo build', bin('vite'), ['build', '--mode', 'demo', '--outDir', 'dist-demo', '--logLevel', 'error']],
  ['both builds: nothing beyond the oldest browsers', process.execPath, ['scripts/checkFloor.mjs']],
  ['browser', process.execPath, ['scripts/ensureBrowser.mjs']],
  ['journeys', bin('playwright'), ['test'], journeyCounts],
];

const isQuick = process.argv.includes('--quick');
if (isQuick) units.push('--project=node', '--project=page');
const chosen = isQuick ? quickSteps : steps;
const startedAt = performance.now();
const total = { passed: 0, failed: 0 };
const done = [];
let failure;
for (const [name, command, args, counts, env] of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const stepAt = performance.now();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...pastProxy(process.env),
      // What a server is set to is no way to test.
      NODE_ENV: undefined,
      CLEARLINE_COUNTS: journeyFile,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      ...env,
    },
  });
  const seconds = `${((performance.now() - stepAt) / 1000).toFixed(1)} s`;
  const counted = counts?.() ?? { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  const ok = status === 0;
  done.push([ok ? '✓' : '✗', name, seconds, counts ? `${counted.passed} passed, ${counted.failed} failed` : '']);
  if (ok) continue;
  failure = name;
  if (error) console.error(error.message);
  // A step that breaks without a failed test (a type error, say) is a failure all the same.
  if (counted.failed === 0) total.failed += 1;
  break;
}

console.log(`\n── summary ${'─'.repeat(53)}`);
for (const [mark, name, seconds, counts] of done)
  console.log(`${mark} ${name.padEnd(50)}${seconds.padStart(9)}   ${counts}`.trimEnd());
for (const [name] of chosen.slice(done.length)) console.log(`- ${name}: not run`);
console.log(
  `\n${((performance.now() - startedAt) / 60000).toFixed(1)} minutes in all.${failure ? ` Stopped at: ${failure}.` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(failure ? 1 : 0);

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
function unitCounts() {
  const report = read(unitFile);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}
function journeyCounts() {
  return read(journeyFile) ?? { passed: 0, failed: 0 };
}
