/**
 * `npm run bench`: the live portal before the HTTP twin, the framework floor and a plain HTML page, side by side in
 * Chromium with CPU x4, 1.6 Mbps and 150 ms, in interleaved rounds. Times are printed, never a test; bytes have a budget.
 * --rounds N (5), --no-build (dist/ as it is), --only loads|links|steps|filter|demo
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { printDemo } from './bench/demo.mjs';
import { printLinks } from './bench/links.mjs';
import { printLists } from './bench/lists.mjs';
import { printLoads } from './bench/loads.mjs';
import { printSteps } from './bench/steps.mjs';
import { serve } from './benchServer.mjs';
import { buildFloor } from './bytes.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { anyFreePort, demandFlags, demandMachine, flagFrom, root, say, stop } from './terminal.mjs';
import { startTwinServer } from './twin.mjs';

demandFlags('--rounds N', '--no-build', '--only loads|links|steps|filter|demo');
const rounds = Number(flagFrom('--rounds') ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds wants a whole number from 1.');
const only = flagFrom('--only');
const wants = (what) => only === undefined || only === what;

demandMachine();
if (!process.argv.includes('--no-build')) {
  say('Building the portal, with its byte budget.');
  for (const build of ['build', ...(wants('demo') ? ['build:demo'] : [])]) {
    const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
    const built = spawnSync('npm', ['run', '--silent', build], options);
    if (built.status !== 0) stop(`npm run ${build} failed, or is over its budget; see above.`);
  }
}
const options = await ensureBrowser();
say('Starting the twin, and servers for the portal, the floor and a plain page.');
const floor = await buildFloor();
const twin = await startTwinServer({ port: await anyFreePort() });
const portal = await serve({ folder: join(root, 'dist'), twinPort: twin.port });
const floorServer = await serve({ folder: floor.outDir });
const rows = Array.from({ length: 214 }, (_, row) => `Row ${row}`);
const floorList = await serve({
  folder: floor.outDir,
  pages: { '/line.json': JSON.stringify({ line: 'A list', rows }) },
});
const plain = await serve({ pages: plainPage() });
const browser = await chromium.launch(options);

try {
  const given = { browser, rounds, plain, floorServer, floorList, portal, serve };
  if (wants('loads')) await printLoads(given);
  if (wants('links')) await printLinks(given);
  if (wants('steps')) await printSteps(given);
  if (wants('filter')) await printLists(given);
  if (wants('demo')) await printDemo(given);
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all([portal.close(), floorServer.close(), floorList.close(), plain.close(), twin.close()]);
}
process.exit();

function plainPage() {
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const styles = [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, path]) => path);
  const css = styles.map((path) => readFileSync(join(root, 'dist', path), 'utf8')).join('\n');
  // The same first screen with the same styles and no application behind it: nothing can be faster to read.
  const page = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:modulepreload|manifest|icon|apple-touch-icon)"[^>]*>/g, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('</head>', '<link rel="stylesheet" href="/plain.css"></head>');
  return { '/index.html': page, '/plain.css': css, '/boot.js': readFileSync(join(root, 'dist/boot.js'), 'utf8') };
}
