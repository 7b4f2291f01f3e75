/** The parts of the build are named by files and by how words begin: a name that nothing bears any more gathers nothing, and no build says so. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOptionsOf } from './buildOptions.mjs';

const source = join(import.meta.dirname, '../src');
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
/** What is matched outside of `src`, or in any file there. */
const elsewhere = ['src', 'node_modules', 'react', 'dom', 'scheduler', 'router', 'valibot', 'tanstack'];

type Group = { test?: RegExp };

test.each([['live'], ['demo']])('each name in the groups of the %s build is one that there is', (build) => {
  const { output } = buildOptionsOf(build === 'demo').rolldownOptions as {
    output: { codeSplitting: { groups: Group[] } };
  };
  const names = output.codeSplitting.groups.flatMap(({ test }) => test?.source.match(/[A-Za-z]\w{2,}/g) ?? []);
  expect(names.length).toBeGreaterThan(60);
  const idle = names.filter((name) => !elsewhere.includes(name) && !paths.some((path) => path.includes(name)));
  expect(idle).toEqual([]);
});
