/**
 * `npm run test:zones`: the rules, the twin and the words, and the journeys that speak of days, on machines and in browsers of
 * other zones and languages. No result may depend on either. --no-build takes both builds as they are, --units leaves the
 * journeys out.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demandMachine, root, stop } from './terminal.mjs';

demandMachine();
const own = process.argv.slice(2);
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }).status === 0;
const bin = (name) => join(root, 'node_modules/.bin', name);

const places = [
  { TZ: 'America/New_York' },
  { TZ: 'Pacific/Apia' },
  { TZ: 'Asia/Kathmandu' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
];
const units = ['src/domain', 'src/twin', 'src/copy', 'src/features', 'src/shell', 'conformance'];
const journeys = ['home', 'cooling-off', 'number', 'requests', 'outcomes', 'report'].map(
  (name) => `e2e/${name}.spec.ts`,
);

const withJourneys = !own.includes('--units');
if (withJourneys && !own.includes('--no-build')) {
  const built = run('npm', ['run', '--silent', 'build']) && run('npm', ['run', '--silent', 'build:demo']);
  if (!built) stop('A build failed; see above.');
}
const failed = [];
for (const place of places) {
  const name = Object.values(place).join(', ');
  console.log(`\n── ${name}`);
  if (!run(bin('vitest'), ['run', '--reporter=dot', ...units], place)) failed.push(`${name}: rules and twin`);
  if (!withJourneys) continue;
  const env = { ...place, CLEARLINE_ZONE: place.TZ };
  if (!run(bin('playwright'), ['test', '--project=live', '--reporter=dot', ...journeys], env))
    failed.push(`${name}: journeys`);
}
if (failed.length > 0) stop(`Elsewhere it is otherwise:\n  ${failed.join('\n  ')}`);
console.log(`\n✓ The same in ${places.length} places.`);
