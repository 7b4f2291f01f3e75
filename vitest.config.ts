import { defineConfig } from 'vitest/config';
import { wordsInOne } from './scripts/wordsInOne.ts';

/** These start services, hosts and commands: `npm run check` leaves them and the whole portal to `npm test`. */
const starting = [
  'conformance/**/*.test.ts',
  'scripts/**/*.test.ts',
  'src/twin/http/{check,httpGuard,nodeAnswers,server}.test.ts',
  'src/twin/world/crash.test.ts',
];

// Without the app's Vite plugins on purpose: words are compiled beforehand (npm run copy).
export default defineConfig({
  resolve: { alias: wordsInOne },
  test: {
    // A busy machine is no fault: what takes for ever ends, what takes its time does not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Left alone, Vitest keeps one core of two idle.
    maxWorkers: '100%',
    experimental: { fsModuleCache: true },
    setupFiles: ['src/testing/setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // The rules and the twin keep no state of their own, so a worker may load them once for all its files.
          isolate: false,
          include: ['src/**/*.test.ts'],
          exclude: starting,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['src/testing/reactSetup.ts', 'src/testing/pageSetup.ts'],
          include: ['src/*/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          environment: 'node',
          isolate: false,
          include: starting,
        },
      },
      // The whole portal listens to the whole page, and these run its clock faster: each has a page to itself.
      {
        extends: true,
        test: {
          name: 'portal',
          environment: 'jsdom',
          setupFiles: ['src/testing/reactSetup.ts'],
          include: ['src/*.test.tsx'],
        },
      },
    ],
  },
});
