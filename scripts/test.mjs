/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Stops at the first step that fails.
 * `npm run check`: what needs neither a build, nor a browser, nor the whole portal, for the time in which one is still writing.
 */
import { spawn } from 'node:child_process';
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
// The steps of one list need nothing of each other, and mostly one core each: they run side by side.
const quickSteps = [
  [['words', process.execPath, ['scripts/compileCopy.mjs']]],
  [
    ['types', bin('tsc'), []],
    ['lint and format', bin('biome'), ['check', '.']],
    ['nothing unused', bin('knip'), ['--cache']],
    ['published contract', bin('redocly'), ['lint', 'public/openapi.json']],
  ],
  // West of Greenwich a day read as UTC is the day before by the machine's clock; `npm run unit` takes the machine's own zone.
  [['unit tests and house rules, in New York', bin('vitest'), units, unitCounts, { TZ: 'America/New_York' }]],
];
const steps = [
  ...quickSteps,
  [
    ['live build', bin('vite'), ['build', '--logLevel', 'warn']],
    ['demo build', bin('vite'), ['build', '--mode', 'demo', '--outDir', 'dist-demo', '--logLevel', 'error']],
  ],
  // It takes out of the build what only this check reads.
  [['live build: free of the twin, within its bytes', process.execPath, ['scripts/checkLive.mjs']]],
  [['both builds: nothing beyond the oldest browsers', process.execPath, ['scripts/checkFloor.mjs']]],
  [['browser', process.execPath, ['scripts/ensureBrowser.mjs']]],
  [['journeys', bin('playwright'), ['test'], journeyCounts]],
];

const isQuick = process.argv.includes('--quick');
if (isQuick) units.push('--project=node', '--project=page');
const chosen = isQuick ? quickSteps : steps;
const startedAt = performance.now();
const total = { passed: 0, failed: 0 };
const done = [];
let failure;
for (const together of chosen) {
  const isAlone = together.length === 1;
  const started = together.map((step) => ({ step, ended: run(step, isAlone) }));
  for (const { step, ended } of started) {
    const [name, , , counts] = step;
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
    const { status, ms, said } = await ended;
    process.stdout.write(said);
    const counted = counts?.() ?? { passed: 0, failed: 0 };
    total.passed += counted.passed;
    total.failed += counted.failed;
    const ok = status === 0;
    const seconds = `${(ms / 1000).toFixed(1)} s`;
    done.push([ok ? '✓' : '✗', name, seconds, counts ? `${counted.passed} passed, ${counted.failed} failed` : '']);
    if (ok) continue;
    failure ??= name;
    // A step that breaks without a failed test (a type error, say) is a failure all the same.
    if (counted.failed === 0) total.failed += 1;
  }
  if (failure) break;
}

console.log(`\n── summary ${'─'.repeat(53)}`);
for (const [mark, name, seconds, counts] of done)
  console.log(`${mark} ${name.padEnd(50)}${seconds.padStart(9)}   ${counts}`.trimEnd());
for (const [name] of chosen.flat().slice(done.length)) console.log(`- ${name}: not run`);
console.log(
  `\n${((performance.now() - startedAt) / 60000).toFixed(1)} minutes in all.${failure ? ` Stopped at: ${failure}.` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(failure ? 1 : 0);

/** Alone it speaks for itself; beside others, what it says is kept until its turn. */
function run([, command, args, , env], isAlone) {
  const stepAt = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: isAlone ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...pastProxy(process.env),
      // What a server is set to is no way to test.
      NODE_ENV: undefined,
      CLEARLINE_COUNTS: journeyFile,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      ...env,
    },
  });
  const said = [];
  for (const stream of isAlone ? [] : [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  return new Promise((ended) => {
    const end = (status) => ended({ status, ms: performance.now() - stepAt, said: Buffer.concat(said) });
    child.on('close', end);
    child.on('error', ({ message }) => {
      said.push(Buffer.from(`${message}\n`));
      end(1);
    });
  });
}
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
