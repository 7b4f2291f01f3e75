/** How many bytes a build sends, read from its manifest; and the floor, built once per lockfile. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './terminal.mjs';

export const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * First load = the entry with what it imports (main.tsx waits for app.tsx), what
 * index.html links, and the lazy parts named in `lazily` (source paths), each with its static imports.
 */
export function firstLoad(outDir, manifest, lazily = []) {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const seen = new Set();
  const files = new Set();
  const walk = (key) => {
    if (seen.has(key) || manifest[key] === undefined) return;
    seen.add(key);
    files.add(manifest[key].file);
    for (const css of manifest[key].css ?? []) files.add(css);
    for (const next of manifest[key].imports ?? []) walk(next);
  };
  walk(entry);
  walk('src/app.tsx');
  for (const key of lazily) {
    if (manifest[key] === undefined) throw new Error(`${key} is not in the build's manifest.`);
    walk(key);
  }
  for (const [, link] of readFileSync(join(outDir, 'index.html'), 'utf8').matchAll(
    /(?:src|href)="\/([^"]+\.(?:js|css))"/g,
  ))
    if (existsSync(join(outDir, link))) files.add(link);
  return {
    js: weigh(outDir, [...files].filter(isScript)),
    css: weigh(
      outDir,
      [...files].filter((file) => file.endsWith('.css')),
    ),
  };
}

/**
 * The scripts of these sources (paths from the root, or names of shared parts) with all that they import, but for what the
 * first load brought already. Throws for what the build has not.
 */
export function scriptsOf(manifest, sources, first) {
  const files = new Set();
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    files.add(manifest[key].file);
    for (const next of manifest[key].imports ?? []) walk(next);
  };
  for (const source of sources) {
    const key = Object.keys(manifest).find((each) => each === source || manifest[each].name === source);
    if (key === undefined) throw new Error(`${source} is not in the build's manifest.`);
    walk(key);
  }
  return [...files].filter((file) => isScript(file) && !first.js.files.includes(file));
}

const isScript = (file) => file.endsWith('.js');

export function weigh(outDir, files) {
  const sum = { raw: 0, gzip: 0, brotli: 0, files };
  for (const file of files) {
    const bytes = readFileSync(join(outDir, file));
    sum.raw += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sum;
}

export const readManifest = (outDir) => JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));

/** The lazy parts that `/` loads for somebody who is not signed in: none, as long as the site map imports the start itself. */
export function startScreens() {
  const siteMap = readFileSync(join(root, 'src/frame.tsx'), 'utf8');
  const front = siteMap.match(/\{ index: true[^}]*\}/);
  if (front === null) throw new Error('src/frame.tsx: there is no `index: true` route.');
  const lazily = front[0].match(/import\('#([^']+)'\)/);
  return lazily === null ? [] : [`src/${lazily[1]}`];
}

/** Builds the floor with the portal's own settings, or finds it built. */
export async function buildFloor() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of ['floor/index.html', 'floor/main.jsx', 'floor/public/line.json', 'buildOptions.mjs'])
    hash.update(readFileSync(join(root, 'scripts', file)));
  const cache = join(root, 'node_modules/.cache/clearline');
  const name = `floor-${hash.digest('hex').slice(0, 16)}`;
  const outDir = join(cache, name);
  if (!existsSync(join(outDir, '.vite/manifest.json'))) {
    const [{ build }, { default: react }, { buildOptions }] = await Promise.all([
      import('vite'),
      import('@vitejs/plugin-react'),
      import('./buildOptions.mjs'),
    ]);
    if (existsSync(cache))
      for (const old of readdirSync(cache)) if (old.startsWith('floor-')) rmSync(join(cache, old), { recursive: true });
    // As for the portal (vite.config.ts): a floor of another kind would stay, and be a budget for all builds after it.
    process.env.NODE_ENV = 'production';
    await build({
      configFile: false,
      root: join(root, 'scripts/floor'),
      mode: 'production',
      logLevel: 'warn',
      plugins: [react()],
      build: { ...buildOptions, outDir, emptyOutDir: true },
    });
  }
  return { outDir, ...firstLoad(outDir, readManifest(outDir)) };
}
