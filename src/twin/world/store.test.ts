/**
 * Saves: old and broken ones are replaced with a word, and a world goes on in memory where storage fails. IndexedDB itself
 * is played by a few lines here; that real tabs share one writer is shown by the journeys.
 */
import { describe, expect, test } from 'vitest';
import { freshWorld } from '#twin/people/openScene.ts';
import { inMemory, openStore, readSave, type Transact } from '#twin/world/store.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const bump = (transact: Transact) => transact(({ world }) => (world.counter += 1));

describe('a save', () => {
  test('is read back as it was', () => {
    const world = { ...freshWorld(now), counter: 7 };
    expect(readSave(JSON.stringify(world), now + 1)).toEqual(world);
    expect(readSave(undefined, now)).toEqual(freshWorld(now));
  });

  test.each([
    ['of an older version', JSON.stringify({ ...freshWorld(now), version: 0 })],
    ['with a part missing', JSON.stringify({ ...freshWorld(now), tenures: undefined })],
    ['with a part of another kind', JSON.stringify({ ...freshWorld(now), agenda: {} })],
    ['that is half', JSON.stringify(freshWorld(now)).slice(0, 40)],
    ['of nothing', 'null'],
    [
      'with a member that would reach into every object',
      JSON.stringify(freshWorld(now)).replace('{', '{"__proto__":{},'),
    ],
    [
      'with such a member in a record',
      JSON.stringify(freshWorld(now)).replace('"joined":{', '"joined":{"constructor":"2026-01"'),
    ],
    ['that is no text', { an: 'object' }],
  ])('%s is replaced, and says so', (_, saved) => {
    expect(readSave(saved, now)).toEqual({ ...freshWorld(now), replacedSave: true });
  });
});

test('what an act throws undoes it', async () => {
  const transact = inMemory();
  await bump(transact);
  const failing = transact(({ world }) => {
    world.counter = 99;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await bump(transact)).toBe(2);
});

/** One database with one entry, and what goes wrong in it. */
function played(saved: { entry?: unknown; failPuts?: number }): IDBFactory {
  const database = {
    transaction: () => {
      let aborted = false;
      const transaction: Record<string, unknown> = { error: null };
      const finish = () => queueMicrotask(() => (transaction[aborted ? 'onabort' : 'oncomplete'] as () => void)());
      transaction['abort'] = () => {
        aborted = true;
      };
      transaction['objectStore'] = () => ({
        get: () => {
          const reading: Record<string, unknown> = { result: saved.entry };
          queueMicrotask(() => {
            (reading['onsuccess'] as () => void)();
            finish();
          });
          return reading;
        },
        put: (text: unknown) => {
          if ((saved.failPuts ?? 0) > 0) aborted = true;
          else saved.entry = text;
        },
      });
      return transaction;
    },
    close: () => {},
  };
  const open = () => {
    const request: Record<string, unknown> = { result: database };
    queueMicrotask(() => (request['onsuccess'] as () => void)());
    return request;
  };
  return { open } as unknown as IDBFactory;
}

describe('in the page', () => {
  test('the world outlives the page', async () => {
    const saved = {};
    await bump(openStore(played(saved)));
    expect(await bump(openStore(played(saved)))).toBe(2);
  });

  test('an act that fails is undone and told as it is', async () => {
    const saved: { entry?: unknown } = {};
    const store = openStore(played(saved));
    await bump(store);
    const failure = new TypeError('a fault of the act');
    await expect(
      store(() => {
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(await bump(store)).toBe(2);
  });

  test('without storage it goes on in memory', async () => {
    const store = openStore(undefined);
    await bump(store);
    expect(await bump(store)).toBe(2);
  });

  test('a full disk takes nothing back: the world goes on from where it was', async () => {
    const saved: { entry?: unknown; failPuts?: number } = {};
    const store = openStore(played(saved));
    await bump(store);
    saved.failPuts = 1;
    expect(await bump(store)).toBe(2);
    expect(await bump(store)).toBe(3);
  });

  test('a database that does not open is done without', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    expect(await bump(openStore(refusing))).toBe(1);
  });
});
