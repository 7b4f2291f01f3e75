/** What hangs on what: no step before what it hangs on, whatever the ties are; and what may be lost is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type App, oldNumberNeeds } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import { inTieOrder, isOwn, ownApp, type Tied, type TiedAct } from '#domain/own/tieOrder.ts';
import { keysAmong, lockOuts, needsNumber, opensOthers, ownApps, tiedGroups } from '#domain/own/ties.ts';
import { binding } from '#testing/aHome.ts';
import { anApp } from '#testing/anApp.ts';

const tied = (id: string, keys: string[] = [], facts: Partial<App> = {}) =>
  anApp(id, { hangsOn: keys.map((appId) => ({ appId, how: 'signIn', sourceId: null })), ...facts });
const ids = (apps: readonly { id: string }[]) => apps.map(({ id }) => id).join(' ');
const order = (apps: App[], act: TiedAct = 'switch') => ids(inTieOrder(apps, (app) => app, act));

describe('the order', () => {
  test('brings a key to just before what it opens, and leaves the rest where it is', () => {
    const apps = [tied('bank'), tied('pay', ['mail']), tied('chat'), tied('mail', ['phone']), tied('phone')];
    expect(order(apps)).toBe('bank phone mail pay chat');
  });

  test('takes keys off the number last', () => {
    expect(order([tied('mail'), tied('bank'), tied('pay', ['mail'])], 'unbind')).toBe('pay mail bank');
  });

  test('of two that hang on each other is the given one, and what hangs on both comes after', () => {
    expect(order([tied('game', ['chat']), tied('chat', ['qq']), tied('qq', ['chat'])])).toBe('chat qq game');
    expect(order([tied('self', ['self']), tied('other')])).toBe('self other');
  });

  /** Graphs of up to eight apps, with any ties among them, circles too, and rows of the same app. */
  const graphs = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.record({
      apps: fc.tuple(
        ...Array.from({ length: size }, (_, i) =>
          fc.subarray(Array.from({ length: size + 1 }, (_, k) => `a${k}`)).map((keys) => tied(`a${i}`, keys)),
        ),
      ),
      rows: fc.array(fc.integer({ min: -1, max: size - 1 }), { maxLength: 14 }),
      act: fc.constantFrom<TiedAct[]>('switch', 'unbind'),
    }),
  );
  const reaches = (apps: readonly App[], from: string, to: string, seen = new Set<string>()): boolean => {
    const next = apps.find(({ id }) => id === from)?.hangsOn.map(({ appId }) => appId) ?? [];
    return next.some((id) => {
      if (id === to) return true;
      if (seen.has(id) || !apps.some((app) => app.id === id)) return false;
      seen.add(id);
      return reaches(apps, id, to, seen);
    });
  };

  test('keeps every row once, is the same the second time, and has no step before what it hangs on', () => {
    fc.assert(
      fc.property(graphs, ({ apps, rows, act }) => {
        const given = rows.map((i, place) => ({ app: apps[i] ?? null, place }));
        const ordered = inTieOrder(given, ({ app }) => app, act);
        expect([...ordered].sort((a, b) => a.place - b.place)).toEqual(given);
        expect(inTieOrder(ordered, ({ app }) => app, act)).toEqual(ordered);
        const present = apps.filter(({ id }) => given.some(({ app }) => app?.id === id));
        ordered.forEach(({ app: early }, at) => {
          for (const { app: late } of ordered.slice(at + 1)) {
            if (early === null || late === null || early === late) continue;
            const [dependent, key] = act === 'switch' ? [early.id, late.id] : [late.id, early.id];
            if (reaches(present, dependent, key)) expect(reaches(present, key, dependent)).toBe(true);
          }
        });
      }),
    );
  });
});

test('what opens money is dealt with as money is', () => {
  const apps = [
    tied('pay', ['mail'], { money: true }),
    tied('mail', ['cloud'], { recovery: true }),
    tied('cloud', [], { recovery: true }),
    tied('chat', [], { category: 'social' }),
    tied('game', ['chat']),
  ];
  const groupOf = tiedGroups(apps);
  expect(apps.map(groupOf)).toEqual(['money', 'money', 'money', 'social', 'rest']);
  expect(groupOf(null)).toBe('rest');
  expect(tiedGroups(apps.slice(1))(apps[1] ?? null)).toBe('recovery');
});

const account = (app: App, facts: Partial<Tied> = {}, known: Partial<Binding> = {}): Tied => ({
  app,
  binding: binding(app.id, { appId: app.id, ...known }),
  whose: 'fromMyTime',
  phase: 'active',
  ...facts,
});

test('only what the holder can lose is looked at', () => {
  const said = (declaration: Binding['declaration'], facts: Partial<Tied> = {}) =>
    isOwn(account(tied('a'), facts, { declaration }));
  expect(said('mine', { whose: 'beforeMe' })).toBe(true);
  expect(said('notMine', { phase: 'coolingOff' })).toBe(false);
  expect(said(null)).toBe(true);
  expect(said(null, { whose: 'cantTell' })).toBe(false);
  expect(said(null, { whose: 'cantTell', phase: 'coolingOff' })).toBe(true);
  expect(said(null, { whose: 'beforeMe', phase: 'coolingOff' })).toBe(false);
  expect(said(null, { whose: 'cantTell', phase: 'released' })).toBe(true);
  const own = account(tied('a'));
  expect([ownApp(own), ownApp(account(tied('a'), {}, { declaration: 'notMine' }))]).toEqual([own.app, null]);
});

test('a lock-out is named while what it opens still goes by the number, and no longer', () => {
  const [mail, pay] = [tied('mail'), tied('pay', ['mail'], { money: true })];
  const open = ownApps([account(mail), account(pay)], []);
  expect(lockOuts([mail], open)).toEqual([{ key: mail, opens: [pay] }]);
  expect(lockOuts([pay], open)).toEqual([]);
  expect(keysAmong(open)).toEqual([{ key: mail, opens: [pay] }]);
  const chain = [tied('pay', ['mail']), tied('mail', ['phone']), tied('phone')];
  expect(ids(keysAmong(chain).map(({ key }) => key))).toBe('phone mail');
  for (const ownAccount of ['saidDone', 'proved'] as const)
    expect(lockOuts([mail], ownApps([account(mail), account(pay, {}, { ownAccount })], [])), ownAccount).toEqual([]);
  expect(ownApps([account(mail), account(pay, {}, { ownAccount: 'stillThere' })], [])).toEqual([mail, pay]);
  const itself = tied('self', ['self']);
  expect(lockOuts([itself], [itself])).toEqual([]);
  expect(ownApps([account(mail, {}, { goneAt: '2026-11-20T02:00:00.000Z' })], [])).toEqual([]);
  const noted = { id: 'n', what: { by: 'catalogue', appId: 'pay' }, notedAt: '', guards: 'money', app: pay } as const;
  expect(lockOuts([mail], ownApps([account(mail)], [{ ...noted, doneAt: null }]))).toHaveLength(1);
  expect(lockOuts([mail], ownApps([account(mail)], [{ ...noted, doneAt: '2026-11-20T02:00:00.000Z' }]))).toEqual([]);
});

test('an account whose app is not in the catalogue is nobody’s key, and one app is counted once', () => {
  const mail = tied('mail');
  expect(ownApps([account(mail), { ...account(mail), app: null }, account(mail)], [])).toEqual([mail]);
});

test('what was noted stands first only where it opens another', () => {
  const [mail, pay, shop] = [tied('mail'), tied('pay', ['mail']), tied('shop')];
  const keys = keysAmong([mail, pay, shop]);
  const noted = (...apps: (App | null)[]) =>
    opensOthers(
      apps.map((app) => ({ app })),
      keys,
    );
  expect([noted(mail), noted(shop, mail), noted(shop), noted(null), noted()]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(opensOthers([{ app: mail }], [...keys, { key: shop, opens: [pay] }])).toBe(true);
});

test('only where the old number is needed does switching come before it is given up', () => {
  const apps = [null, ...oldNumberNeeds].map((need) =>
    tied(`${need}`, [], { oldNumber: need === null ? null : { need, sourceId: null } }),
  );
  expect(ids(needsNumber(apps))).toBe('needed');
});
