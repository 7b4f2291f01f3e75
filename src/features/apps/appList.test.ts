import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type App, appCategories } from '#domain/app.ts';
import { type AppsView, appSections, countOf, covers, kinds, read, whole, write } from '#features/apps/appList.ts';
import { anApp, covered } from '#testing/anApp.ts';

const notCovered = { ...covered, state: 'notCovered' } as const;
const app = (id: string, facts: Partial<App> = {}): App =>
  anApp(id, { inquiry: notCovered, unbinding: notCovered, ...facts });

const apps = [
  app('bank', { category: 'finance' }),
  app('chat', { category: 'social', inquiry: covered, unbinding: covered }),
  app('shop', { unbinding: covered, formerNames: ['old shop'] }),
  app('market', { inquiry: covered }),
];
const shown = (patch: Partial<AppsView>) =>
  appSections(apps, { ...whole, ...patch }).flatMap((section) => section.rows.map(({ id }) => id));

test('by category, in the order of care', () => {
  expect(appSections(apps, whole).map(({ key, before }) => [key, before])).toEqual([
    ['finance', 0],
    ['social', 1],
    ['life', 2],
  ]);
});

test('each filter keeps what it says, together with the other', () => {
  expect(shown({ covers: 'inquiry' })).toEqual(['chat', 'market']);
  expect(shown({ covers: 'unbinding' })).toEqual(['chat', 'shop']);
  expect(shown({ covers: 'neither' })).toEqual(['bank']);
  expect(shown({ covers: 'inquiry', kind: 'life' })).toEqual(['market']);
});

test('a former name finds the app, in one section of its own', () => {
  expect(appSections(apps, { ...whole, query: 'oldshop' })).toMatchObject([{ key: 'found', rows: [{ id: 'shop' }] }]);
  expect(appSections(apps, { ...whole, query: 'zzz' })).toEqual([]);
});

test('a chip counts the rows that it would show', () => {
  for (const kind of kinds)
    for (const one of covers) expect(countOf(apps, { kind, covers: one })).toBe(shown({ kind, covers: one }).length);
});

test('the URL brings the view back, and an unknown word in it shows everything', () => {
  const view = fc.record<Omit<AppsView, 'query'>>({
    kind: fc.constantFrom('all' as const, ...appCategories),
    covers: fc.constantFrom(...covers),
  });
  fc.assert(
    fc.property(view, (one) => {
      expect(read(write(one))).toEqual(one);
    }),
  );
  expect(read(new URLSearchParams('kind=cats&covers=all'))).toEqual({ kind: 'all', covers: 'any' });
});
