/** What the first script is told of each address: a route of which it would ask for nothing stops the build. */
import { expect, test } from 'vitest';
import { operations } from '#contract/operations.ts';
import * as entryLoaders from '#entryLoaders.ts';
import * as loaders from '#loaders.ts';
import { readsOf, siteMap } from './pageParts.ts';

const root = `${import.meta.dirname}/..`;
const pathsOf = async (path: string, loader: object) =>
  (await readsOf(path, loader, operations)).map((operation) => operation.path);

test('a loader that does not say what it reads is refused, and what is no operation too', async () => {
  const load = async () => null;
  await expect(readsOf('accounts', load, operations)).rejects.toThrow('/accounts does not say what it reads');
  const wrong = Object.assign(load, { reads: [{ queryKey: ['readMoon'] }] });
  await expect(readsOf('accounts', wrong, operations)).rejects.toThrow('readMoon');
});

test('every route with a loader says what it reads, also what comes with a part of its own', async () => {
  const read: Record<string, string[]> = {};
  for (const { path, from, name } of siteMap(root)) {
    if (name === undefined) continue;
    const known: Record<string, unknown> = from === 'later' ? loaders : entryLoaders;
    read[path] = await pathsOf(path, known[name] as object);
  }
  expect(Object.keys(read).length).toBeGreaterThan(30);
  expect(read['number/cooling-off']).toContain('/api/noted');
  expect(read['requests/:id']).toContain('/api/requests/:requestId');
  expect(Object.entries(read).filter(([, paths]) => paths.length === 0)).toEqual([]);
});
