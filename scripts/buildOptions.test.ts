/** The parts of the build are named by files: a name that nothing bears any more gathers nothing, and no build says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { buildOptionsOf, namedFiles, wordFiles } from './buildOptions.mjs';

const source = join(import.meta.dirname, '../src');
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
/** What is matched outside of `src`, or in any file there. */
const elsewhere = ['src', 'node_modules', 'react', 'dom', 'scheduler', 'router', 'valibot', 'tanstack'];

type Group = { test?: RegExp };

afterEach(() => vi.unstubAllEnvs());

test.each([['live'], ['demo']])('each name in the groups of the %s build is one that there is', (build) => {
  const { output } = buildOptionsOf(build === 'demo').rolldownOptions as {
    output: { codeSplitting: { groups: Group[] } };
  };
  const patterns = [...output.codeSplitting.groups.flatMap(({ test }) => test ?? []), ...namedFiles];
  const names = patterns.flatMap(({ source }) => source.match(/[A-Za-z]\w{2,}/g) ?? []);
  expect(names.length).toBeGreaterThan(60);
  const idle = names.filter((name) => !elsewhere.includes(name) && !paths.some((path) => path.includes(name)));
  expect(idle).toEqual([]);
});

test.each(['demo', 'production'])('a build is for people, whatever NODE_ENV says in the shell (%s)', async (mode) => {
  for (const given of ['development', 'test', 'nonsense']) {
    vi.stubEnv('NODE_ENV', given);
    const root = join(import.meta.dirname, '..');
    expect((await resolveConfig({ root }, 'build', mode, 'production')).isProduction).toBe(true);
  }
});

test('a word is found by what is said: each one that the portal says has its file', () => {
  const code = paths.filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^copy\/generated/.test(path));
  const said = code.flatMap((path) => [...wordFiles(readFileSync(join(source, path), 'utf8'))]);
  expect(new Set(said).size).toBeGreaterThan(1_500);
  const compiled = new Set(readdirSync(join(source, 'copy/generated/messages')).map((file) => file.replace('.js', '')));
  // Something else may be called `m`; the name of a word begins with what it belongs to, and a line.
  expect(said.filter((word) => word.includes('_') && !compiled.has(word))).toEqual([]);
});
