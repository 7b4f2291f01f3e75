import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { wordsInOne } from './scripts/wordsInOne.ts';

/** These start services, hosts and commands: `npm run check` leaves them and the whole portal to `npm test`. */
const starting = [
  'conformance/**/*.test.ts',
  'scripts/**/*.test.ts',
  'src/twin/http/{check,httpGuard,nodeAnswers,server}.test.ts',
  'src/twin/world/crash.test.ts',
];

/**
 * The project with the longest files first, so that no core waits for one of them at the end. What belongs to one project stays
 * together: a worker keeps what it has loaded only for the next file of the same project.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['portal', 'commands', 'node', 'page'];
    const placeOf = ({ project }: TestSpecification) => order.indexOf(project.name);
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

// Without the app's Vite plugins on purpose: words are compiled beforehand (npm run copy).
export default defineConfig({
  resolve: { alias: wordsInOne },
  test: {
    // A busy machine is no fault: what takes for ever ends, what takes its time does not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Commands and the whole portal wait for most of their time: a third worker on two cores uses it.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
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
