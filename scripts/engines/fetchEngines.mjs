/**
 * The old engines, from npm packages that carry a whole Chromium. They stand in a cache of their own and not in `node_modules`:
 * nobody but `npm run test:engines` needs their 150 MB.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { demandFolder, say } from '../terminal.mjs';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clearline-engines');

/** With what npm said of each when it was chosen: another file under the same name is refused. */
const packages = {
  'chrome-aws-lambda@2.1.1':
    'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  'chrome-aws-lambda@5.5.0':
    'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  'chrome-aws-lambda@10.1.0':
    'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  '@sparticuz/chromium@103.0.0':
    'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
};
const DRIVER = 'puppeteer-core@10.4.0';

const npm = (args, cwd) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });

/** Made under another name first, so that a fetch that breaks off leaves nothing that looks whole. */
function once(name, fill) {
  const folder = join(cache, name.replace(/[@/]/g, '-').replace(/^-/, ''));
  if (existsSync(folder)) return folder;
  say(`Getting ${name} into ${cache}.`);
  const half = `${folder}.${process.pid}`;
  demandFolder(half);
  try {
    fill(half);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return folder;
}

/**
 * @param {string} name package and version
 * @returns {{ executablePath: string, libraries: string }} what to start, and where its libraries are
 */
export function oldChromium(name) {
  const folder = once(name, (half) => {
    const [{ filename, integrity }] = JSON.parse(npm(['pack', name, '--json'], half));
    if (integrity !== packages[name]) throw new Error(`${name} is not the file that was chosen.`);
    execFileSync('tar', ['-xzf', filename.replace(/^@/, '').replace('/', '-'), '-C', half], { cwd: half });
    const open = (file) => brotliDecompressSync(readFileSync(join(half, 'package/bin', `${file}.br`)));
    writeFileSync(join(half, 'chromium'), open('chromium'));
    chmodSync(join(half, 'chromium'), 0o755);
    for (const part of ['aws.tar', 'swiftshader.tar'])
      execFileSync('tar', ['-xf', '-', '-C', half], { input: open(part) });
  });
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

/** The driver that all the old ones understand; the Playwright of today asks them for what they do not have. */
export function oldDriver() {
  const folder = once(DRIVER, (half) => {
    writeFileSync(join(half, 'package.json'), '{"private":true}');
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', DRIVER], half);
  });
  return createRequire(join(folder, 'package.json'))('puppeteer-core');
}
