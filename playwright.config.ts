import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/ensureBrowser.mjs';
import { pastProxy } from './scripts/terminal.mjs';

// Playwright asks whether our servers are up by way of the proxy, if there is one.
Object.assign(process.env, pastProxy(process.env));

const usual = launchOptions();
/** A journey's page lives for seconds: the work that optimises its code would not pay before it goes. */
const shortLived = ['--js-flags=--no-opt --no-maglev --no-compile-hints-magic'];

const demoPort = Number(process.env['DEMO_PORT'] ?? 4173);
const livePort = Number(process.env['LIVE_PORT'] ?? 4300);
const twinPort = Number(process.env['TWIN_PORT'] ?? 4400);

/**
 * `npm test` takes what is about the demo itself on the demo build, and all else on the live build, which is what people
 * use. `npm run test:live` and `npm run test:demo` take all that one build can show.
 */
const only = process.env['CLEARLINE_JOURNEYS'];
const aboutDemo = ['console*.spec.ts', 'static-host.spec.ts'];
const demo = { name: 'demo', use: { baseURL: `http://127.0.0.1:${demoPort}` } };
const live = {
  name: 'live',
  testIgnore: [...aboutDemo, 'walks/*.spec.ts'],
  use: { baseURL: `http://127.0.0.1:${livePort}`, serviceWorkers: 'block' as const },
};
const projects = {
  demo: [{ ...demo, testIgnore: ['live/**', 'walks/*.spec.ts'] }],
  live: [live],
  walks: [
    { ...demo, testMatch: 'walks/*.spec.ts' },
    { ...live, testIgnore: [], testMatch: 'walks/*.spec.ts' },
  ],
};

/** Journeys run on built pages: the demo (twin in the page) and the live build before the HTTP twin. */
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine is no fault: what takes for ever ends, what takes its time does not.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./scripts/closingLine.mjs']],
  use: {
    browserName: 'chromium',
    launchOptions: { ...usual, args: [...usual.args, ...shortLived] },
    locale: 'zh-CN',
    timezoneId: process.env['CLEARLINE_ZONE'] ?? 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    // A trace of each journey costs an eighth of their time: one that failed is run again with `--trace on`.
    trace: 'off',
  },
  projects:
    only === 'demo' || only === 'live' || only === 'walks' ? projects[only] : [{ ...demo, testMatch: aboutDemo }, live],
  webServer: [
    ...(only === 'live'
      ? []
      : [
          {
            name: 'demo',
            command: `npx vite preview --mode demo --outDir dist-demo --host 127.0.0.1 --port ${demoPort} --strictPort`,
            url: `http://127.0.0.1:${demoPort}/`,
            reuseExistingServer: false,
          },
        ]),
    {
      name: 'live',
      command: 'node scripts/startLive.mjs --no-build',
      env: { PORT: String(livePort), TWIN_PORT: String(twinPort) },
      url: `http://127.0.0.1:${livePort}/`,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
    },
  ],
});
