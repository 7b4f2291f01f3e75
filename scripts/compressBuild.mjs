/**
 * Runs after each build: beside each text stand its brotli and gzip forms, made once and as small as they get, for hosts that
 * send them as they are (deploy/nginx.conf). `node scripts/compressBuild.mjs dist-demo` for another folder than dist/.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { kB } from './bytes.mjs';
import { root, runsHere, say, stop } from './terminal.mjs';

const TEXT = /\.(html|js|css|svg|json|webmanifest)$/;
/** Below this, what a form saves is less than what its name costs. */
const LEAST_BYTES = 512;

/** Returns how many texts were compressed, and the bytes of them plain and as brotli. @param {string} folder */
export function compressBuild(folder) {
  const sum = { texts: 0, plain: 0, brotli: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (/\.(br|gz)$/.test(name)) rmSync(path);
    if (!TEXT.test(name)) continue;
    const plain = readFileSync(path);
    if (plain.length < LEAST_BYTES) continue;
    const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
    sum.texts += 1;
    sum.plain += plain.length;
    sum.brotli += brotli.length;
  }
  return sum;
}

if (runsHere(import.meta.url)) {
  const folder = resolve(root, process.argv[2] ?? 'dist');
  if (!existsSync(join(folder, 'index.html')))
    stop(`There is no build in ${folder}.`, 'Make one first:  npm run build');
  const { texts, plain, brotli } = compressBuild(folder);
  say(`${texts} texts have their brotli and gzip forms: ${kB(brotli)} kB of ${kB(plain)} kB.`);
}
