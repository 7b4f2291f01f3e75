/** What `npm run mutants` changes, and which tests have to notice it. */
export default {
  mutate: ['src/domain/**/*.ts', '!src/domain/**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutants/vitest.config.mjs' },
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no interface that Stryker could read its own configuration with.
  tsconfigFile: 'none.json',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker/mutants.json' },
  ignorePatterns: [
    'dist*',
    'src/copy/generated',
    'src/{demo,features,shell,ui}',
    'docs/pictures',
    'e2e',
    'conformance',
    'deploy',
  ],
  tempDirName: '.stryker/sandbox',
  thresholds: { high: 95, low: 95, break: 95 },
};
