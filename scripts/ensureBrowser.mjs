/**
 * Gets the journeys a Chromium: one that is installed, or Playwright's own, or Debian's package, or a download.
 * Never skips in silence: where all four ways fail, it says so and stops.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { runsHere, say, stop } from './terminal.mjs';

/** With fontconfig's own tools, so that the font can be asked for below. */
const fonts = ['fonts-noto-cjk', 'fontconfig'];
const isRoot = process.getuid?.() === 0;

/** Launch options for whatever Chromium can be started at this moment. */
export function launchOptions() {
  const executablePath = installedBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      // Drawn in software anyway where tests run; the detour over an imitated GPU costs time.
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installedBrowser() {
  const wished = process.env.PW_CHROMIUM;
  if (wished) {
    if (!isProgram(wished)) stop(`PW_CHROMIUM=${wished}: there is no such program.`);
    return wished;
  }
  return [
    // The same engine without a window's parts: the journeys cost it half the processor time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => existsSync(path));
}

async function hasOwnBrowser() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath());
}

export async function ensureBrowser() {
  if (installedBrowser() === undefined && !(await hasOwnBrowser())) {
    if (canInstallPackages()) {
      say("No browser is installed. Getting Debian's Chromium and a Chinese font (about a minute).");
      if (!installPackages('chromium-headless-shell', ...fonts)) installPackages('chromium', ...fonts);
    } else {
      say("No browser is installed. Getting Playwright's Chromium (a download of about 150 MB).");
      spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
    }
    if (installedBrowser() === undefined && !(await hasOwnBrowser()))
      stop(
        'The journeys need a Chromium, and none could be got.',
        'Install one (Debian: apt-get install chromium), or run  npx playwright install chromium,',
        'or name one:  PW_CHROMIUM=/path/to/chromium npm test',
      );
  }
  ensureChineseFont();
  return launchOptions();
}

function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canInstallPackages()) {
    say('No Chinese font is installed. Getting fonts-noto-cjk.');
    installPackages(...fonts);
  }
  if (!hasChineseFont())
    say('There is no Chinese font on this machine: pictures of pages will show boxes. The tests do not depend on it.');
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

const canInstallPackages = () => isRoot && existsSync('/usr/bin/apt-get');

function installPackages(...names) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq', '-o', 'DPkg::Lock::Timeout=120'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...names];
  const isDone = spawnSync('apt-get', install, options).status === 0;
  if (!isDone) say(`Debian's packages could not be installed: ${names.join(', ')}.`);
  return isDone;
}

if (runsHere(import.meta.url)) {
  const { executablePath } = await ensureBrowser();
  say(`Browser: ${executablePath ?? "Playwright's own Chromium"}`);
}
