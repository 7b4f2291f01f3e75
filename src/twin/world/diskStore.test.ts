/** Worlds on the disk: what was acknowledged is there after a restart, and no save can bring the twin down. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDiskShelf } from '#twin/world/diskStore.ts';
import type { Kept } from '#twin/world/worlds.ts';

let folder = '';
let told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
  told = [];
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const open = () => openDiskShelf(folder, (sentence) => told.push(sentence));
const bump = (world: Kept, durable = true) => world.transact(({ world: w }) => (w.counter += 1), durable);
const path = () => join(folder, 'shared.world');

describe('a world', () => {
  test('is on the disk once its act is answered, without any closing', async () => {
    await bump(open().open('shared'));
    expect(await bump(open().open('shared'))).toBe(2);
    expect(told).toEqual([]);
  });

  test('takes acts that come at once one after the other', async () => {
    const world = open().open('shared');
    const counts = await Promise.all(Array.from({ length: 20 }, () => bump(world)));
    expect(counts).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await bump(open().open('shared'))).toBe(21);
  });

  test('is saved by a mere look only at the end', async () => {
    const shelf = open();
    await bump(shelf.open('shared'), false);
    expect(readdirSync(folder)).not.toContain('shared.world');
    await shelf.close();
    expect(await bump(open().open('shared'))).toBe(2);
  });

  test('an act that throws is undone, and one that can not be saved is not acknowledged', async () => {
    const world = open().open('shared');
    await bump(world);
    const failing = world.transact(({ world: w }) => {
      w.counter = 99;
      throw new Error('no');
    }, true);
    await expect(failing).rejects.toThrow('no');
    // A folder in the draft's place fails for root, too.
    mkdirSync(`${path()}.draft`);
    await expect(bump(world)).rejects.toThrow(/EISDIR/);
    rmSync(`${path()}.draft`, { recursive: true });
    expect(await bump(world)).toBe(2);
  });

  test('that was removed is gone', async () => {
    const shelf = open();
    const world = shelf.open('other');
    await bump(world);
    await shelf.remove('other', world);
    expect(open().names).toEqual([]);
  });
});

describe('a save that can not be read', () => {
  const cases: [name: string, spoil: (saved: string) => string, said: RegExp][] = [
    ['half', (saved) => saved.slice(0, saved.length / 2), /damaged/],
    ['empty', () => '', /damaged/],
    ['changed by one letter', (saved) => saved.replace('"seed"', '"sead"'), /damaged/],
    ['no text', () => '\u0000\uffff', /damaged/],
  ];
  test.each(cases)('(%s) is replaced with a word and kept aside', async (_, spoil, said) => {
    await bump(open().open('shared'));
    const spoilt = spoil(readFileSync(path(), 'utf8'));
    writeFileSync(path(), spoilt);
    const world = open().open('shared');
    expect(await world.transact(({ world: w }) => [w.counter, w.replacedSave], true)).toEqual([0, true]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(said);
    const aside = readdirSync(folder).find((file) => file.endsWith('.aside')) ?? '';
    expect(told[0]).toContain(aside);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(spoilt);
  });

  test('of an older version is replaced the same way', async () => {
    const world = open().open('shared');
    await world.transact(({ world: w }) => Object.assign(w, { version: 1 }), true);
    const again = open().open('shared');
    expect(await again.transact(({ world: w }) => w.replacedSave, true)).toBe(true);
    expect(told[0]).toMatch(/another version/);
    // Replaced once, and then an ordinary save again.
    await bump(open().open('shared'));
    expect(told).toHaveLength(1);
  });
});

describe('the folder', () => {
  test('lists its worlds, the one that was used longest ago first', async () => {
    const shelf = open();
    for (const name of ['b', 'a', 'c']) {
      await bump(shelf.open(name));
      await new Promise((done) => setTimeout(done, 15));
    }
    expect(open().names).toEqual(['b', 'a', 'c']);
  });

  test('is held by one process, until that has ended', () => {
    writeFileSync(join(folder, 'lock'), String(process.ppid));
    expect(open).toThrow(/Another twin/);
    writeFileSync(join(folder, 'lock'), '999999999');
    expect(open).not.toThrow();
  });

  test('is given back at the end', async () => {
    await open().close();
    expect(readdirSync(folder)).toEqual([]);
  });
});
