import { defineConfig } from 'vitest/config';

const own = process.env.CLEARLINE_MUTANT_TESTS;

/** The tests of the rules alone, in one worker that loads the rules once. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    // Stryker has limits of its own, measured on the machine.
    testTimeout: 300_000,
    setupFiles: ['src/testing/setup.ts'],
    include: own ? own.split(',') : ['src/domain/**/*.test.ts'],
  },
});
