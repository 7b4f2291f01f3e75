/** After both builds: no file of theirs asks a browser at the floor (README) for what it can't read and has no fallback for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beyondInScript, beyondInStyle } from './engines/floor.mjs';
import { root, say, stop } from './terminal.mjs';

const found = [];
let checked = 0;
for (const build of ['dist', 'dist-demo']) {
  if (!existsSync(join(root, build, 'index.html'))) stop(`There is no ${build}/index.html. Build it first.`);
  for (const file of readdirSync(join(root, build), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css)$/.test(file)) continue;
    checked += 1;
    const text = readFileSync(join(root, build, file), 'utf8');
    const isModule = /^assets[\\/]/.test(file);
    const beyond = file.endsWith('.css') ? beyondInStyle(text) : beyondInScript(text, isModule ? 'module' : 'script');
    // The twin passes MSW over where Promise.withResolvers is missing, and with it what MSW calls: but it must parse.
    // The library of calendars is given random names by src/shell/time/calendar.ts where there are none.
    if (text.includes('VCALENDAR') && beyond.join() === 'crypto.randomUUID') continue;
    const counts = text.includes('[MSW]') ? beyond.filter((what) => what.startsWith("it can't")) : beyond;
    for (const what of counts) found.push(`${build}/${file}: ${what}`);
  }
}
if (found.length > 0) stop('Chromium 88, Safari 14.1 or Firefox 78 can not read this:', ...found);
say(`Nothing beyond the floor in ${checked} files.`);
