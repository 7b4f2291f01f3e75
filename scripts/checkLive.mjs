/**
 * Runs after each live build: no line of the twin may be in it, and its bytes must stay within the budget.
 * The manifest is needed here only; it is taken out of dist/ at the end, since it names source files.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFloor, firstLoad, kB, readManifest, scriptsOf, startScreens, weigh } from './bytes.mjs';
import { root, say, stop } from './terminal.mjs';

const FIRST_LOAD_OF_FLOOR = 1.12;
const LAZY_CHUNK_GZIP = 40_000;
/** What a way in needs beyond the first load, and what the whole main job loads: from the start to the requests on their way. */
const WAY_IN_GZIP = 25_000;
const MAIN_JOB_GZIP = 220_000;
const screen = (path) => `src/features/${path}Screen.tsx`;
const waysIn = ['look-up/LookUp', 'sign-in/SignIn', 'sign-in/CancelledNumber', 'sign-in/Code'].map(screen);
const mainJob = [
  ...['look-up/LookUp', 'sign-in/Code', 'accounts/list/Accounts', 'unbind/Choose', 'unbind/Check'].map(screen),
  ...['submissions/Receipt', 'requests/list/Requests'].map(screen),
  ...['form', 'FrameEnd', 'signedIn'],
];

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) stop('There is no dist/index.html. Run this first:  npm run build');

const traces = [
  ['the worker', /mockServiceWorker|setupWorker|virtual:msw/g],
  ['msw', /\bmsw\b[/:@.'"`\] -]|\[MSW\]|onUnhandled(?:Frame|Request)|x-msw/g],
  ['the control wire', /\/twin(?:\/|\b)/g],
  ['invented numbers', /154[ \u00a0-]?0000[ \u00a0-]?\d|1540000/g],
  ['invented people and apps', /林阿姨|示例应用|Sample [Aa]pp\b/g],
  ['the Chinese calendar', /Tomb-sweeping/g],
  ...demoWords(),
];

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
const found = [];
for (const file of files) {
  // Without the content hash, which may spell anything.
  const name = file
    .split('/')
    .at(-1)
    .replace(/-[\w-]{8}(?=\.\w+$)/, '');
  if (/mockServiceWorker|msw|twin|scenes?\b/i.test(name)) found.push(`${file}: its name`);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [what, pattern] of traces)
    for (const match of [...text.matchAll(pattern)].slice(0, 2)) {
      const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40).replace(/\s+/g, ' ');
      found.push(`${file}: ${what}: …${around}…`);
    }
}
if (found.length > 0) stop('The live build holds traces of the twin:', ...found);
say(`No trace of the twin in ${files.length} files.`);

const floor = await buildFloor();
const manifest = readManifest(dist);
const first = firstLoad(dist, manifest, startScreens());
const ratio = first.js.gzip / floor.js.gzip;

const rows = [
  ['kB', 'raw', 'gzip', 'brotli'],
  ['first load, JS', kB(first.js.raw), kB(first.js.gzip), kB(first.js.brotli)],
  ['first load, CSS', kB(first.css.raw), kB(first.css.gzip), kB(first.css.brotli)],
  ['the floor, JS', kB(floor.js.raw), kB(floor.js.gzip), kB(floor.js.brotli)],
];
const scripts = (sources) => weigh(dist, scriptsOf(manifest, sources, first));
const ways = waysIn.map((way) => [way, scripts(['form', way])]);
const job = scripts(mainJob);
for (const [name, weight] of [...ways, ['the main job', job]])
  rows.push([`beyond it: ${name.split('/').at(-1)}`, kB(weight.raw), kB(weight.gzip), kB(weight.brotli)]);
const lazy = Object.values(manifest)
  .filter((chunk) => chunk.file.endsWith('.js') && !first.js.files.includes(chunk.file))
  .map((chunk) => [chunk.src ?? chunk.name ?? chunk.file, weigh(dist, [chunk.file])])
  .sort(([, a], [, b]) => b.gzip - a.gzip);
for (const [name, weight] of lazy.slice(0, 5))
  rows.push([`later: ${name.split('/').at(-1)}`, kB(weight.raw), kB(weight.gzip), kB(weight.brotli)]);

console.log();
for (const [name, ...cells] of rows)
  console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}`);
console.log(`\n  first-load JS is ${ratio.toFixed(3)} x the floor's (at most ${FIRST_LOAD_OF_FLOOR})\n`);

const over = [];
if (ratio > FIRST_LOAD_OF_FLOOR)
  over.push(
    `First-load JS: ${kB(first.js.gzip)} kB gzip; the budget is ${kB(floor.js.gzip * FIRST_LOAD_OF_FLOOR)} kB.`,
  );
for (const [name, weight] of ways)
  if (weight.gzip > WAY_IN_GZIP)
    over.push(`${name} needs ${kB(weight.gzip)} kB gzip beyond the first load; the budget is ${kB(WAY_IN_GZIP)} kB.`);
if (first.js.gzip + job.gzip > MAIN_JOB_GZIP)
  over.push(
    `The main job loads ${kB(first.js.gzip + job.gzip)} kB of script, gzip; the budget is ${kB(MAIN_JOB_GZIP)} kB.`,
  );
for (const [name, weight] of lazy)
  if (weight.gzip > LAZY_CHUNK_GZIP)
    over.push(`${name}: ${kB(weight.gzip)} kB gzip; a lazy part may have ${kB(LAZY_CHUNK_GZIP)} kB.`);
if (over.length > 0) stop('The live build is over its budget:', ...over);
rmSync(join(dist, '.vite'), { recursive: true, force: true });

/** What the demo strip says is the demo's alone: its longest run of plain words must not be in the live build. */
function demoWords() {
  const patterns = [];
  const { locales } = JSON.parse(readFileSync(join(root, 'src/copy/project.inlang/settings.json'), 'utf8'));
  for (const locale of locales) {
    const messages = JSON.parse(readFileSync(join(root, `src/copy/messages/${locale}/demo.json`), 'utf8'));
    for (const [key, value] of Object.entries(messages)) {
      if (typeof value !== 'string') continue;
      const words = value
        .split(/\{[^}]*\}/)
        .sort((a, b) => b.length - a.length)[0]
        .trim();
      if (words.length < (/\p{Script=Han}/u.test(words) ? 8 : 24)) continue;
      patterns.push([`the demo's words (${key})`, new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')]);
    }
  }
  return patterns;
}
