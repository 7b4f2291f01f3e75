/**
 * `npm run test:engines`: the main job and what stands around it in the engines that people really hold, on the live build
 * before the HTTP twin and on the demo. An engine that can't be had on this machine is named, not counted.
 * --no-build (dist/ and dist-demo/ as they are), --only NAME (engines whose name has it), --build live or demo, --flow NAME.
 * Pictures: test-results/engines.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './benchServer.mjs';
import { engines } from './engines/drivers.mjs';
import { belowFloor, flows } from './engines/flows.mjs';
import { visitor } from './engines/visitor.mjs';
import { anyFreePort, demandFlags, demandMachine, flagFrom, root, say, stop } from './terminal.mjs';
import { startTwinServer } from './twin.mjs';

demandMachine();
demandFlags('--no-build', '--only NAME', '--build live|demo', '--flow NAME');
const only = flagFrom('--only');
const onlyBuild = flagFrom('--build');
const onlyFlow = flagFrom('--flow');
const pictures = join(root, 'test-results/engines');
if (!process.argv.includes('--no-build'))
  for (const script of ['build', 'build:demo'])
    if (
      spawnSync('npm', ['run', '--silent', script], {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      }).status !== 0
    )
      stop(`npm run ${script} failed; see above.`);

const twin = await startTwinServer({ port: await anyFreePort(), requestsPerMinute: 0, tell: () => undefined });
const builds = {
  live: await serve({ folder: join(root, 'dist'), twinPort: twin.port }),
  demo: await serve({ folder: join(root, 'dist-demo'), policy: 'demo' }),
};
const names = Object.keys(flows);
/** There the one thing to do is to say what can be done. */
const belowTheFloor = new Set(['Chromium 80']);
const rows = [];
const faults = [];
for (const [engine, open] of Object.entries(engines)) {
  if (only !== undefined && !engine.includes(only)) continue;
  for (const [build, { url }] of Object.entries(builds)) {
    if (onlyBuild !== undefined && build !== onlyBuild) continue;
    const row = [engine, build];
    rows.push(row);
    for (const [flow, walk] of Object.entries(flows))
      if (!belowTheFloor.has(engine)) row.push(await tried(engine, open, build, url, flow, walk));
    if (belowTheFloor.has(engine)) row.push(await tried(engine, open, build, url, 'is told', belowFloor));
  }
}
await Promise.all([twin.close(), ...Object.values(builds).map((build) => build.close())]);

const table = [['engine', 'build', ...names], ...rows];
const wide = table[0].map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
console.log();
for (const row of table)
  console.log(`  ${row.map((cell, column) => cell.padEnd(wide[column] + 2)).join('')}`.trimEnd());
console.log(`\n  Pictures: ${pictures}`);
if (faults.length > 0) stop(...faults);
process.exit();

/** A mark for the table. */
async function tried(engine, open, build, url, flow, walk) {
  if (onlyFlow !== undefined && flow !== onlyFlow) return '-';
  let page;
  try {
    page = await open();
  } catch (error) {
    say(`${engine} was left out: ${error.message}`);
    return 'not here';
  }
  const snap = (name) => {
    // Anew each time: the journeys of a run beside this one empty the folder around it.
    mkdirSync(pictures, { recursive: true });
    return page.picture(join(pictures, `${engine} ${build} ${name}.png`.replaceAll(' ', '-')));
  };
  try {
    await walk(visitor(page, url, snap));
    // What a browser below the floor makes of the portal's own scripts is no matter.
    if (page.errors.length > 0 && !belowTheFloor.has(engine))
      throw new Error(`the page told of ${page.errors.join(' | ')}`);
    return '✓';
  } catch (error) {
    const fault = `${engine} (${page.version}), ${build}, ${flow}: ${error.message.slice(0, 600)}`;
    say(fault);
    faults.push(fault);
    await snap(`${flow} failed`).catch(() => undefined);
    return '✗';
  } finally {
    await page.close();
  }
}
