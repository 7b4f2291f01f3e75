/** Worlds on the disk: what was acknowledged is there after a restart, and no save can bring the twin down. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDiskShelf } from '#twin/world/diskStore.ts';
import type { Kept, Shelf } from '#twin/world/worlds.ts';

let folder = '';
let told: string[] = [];
let shelf: Shelf | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
  told = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await shelf?.close();
  shelf = null;
  rmSync(folder, { recursive: true, force: true });
});

/** As a twin that is started, after the one before it has been closed. */
async function open(): Promise<Shelf> {
  await shelf?.close();
  shelf = await openDiskShelf(folder, (sentence) => told.push(sentence));
  return shelf;
}
const openShared = async () => (await open()).open('shared');
const bump = (world: Kept, durable = true) => world.transact(({ world: w }) => (w.counter += 1), durable);
const path = () => join(folder, 'worlds');

/** What lies in the database while no twin has it. */
async function inSaves<T>(look: (saves: ClassicLevel<string, string>) => Promise<T>): Promise<T> {
  await shelf?.close();
  shelf = null;
  const saves = new ClassicLevel<string, string>(path());
  const found = await look(saves);
  await saves.close();
  return found;
}

describe('a world', () => {
  test('is on the disk once its act is answered', async () => {
    await bump(await openShared());
    expect(await bump(await openShared())).toBe(2);
    expect(told).toEqual([]);
  });

  test('takes acts that come at once one after the other', async () => {
    const world = await openShared();
    const counts = await Promise.all(Array.from({ length: 20 }, () => bump(world)));
    expect(counts).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await bump(await openShared())).toBe(21);
  });

  test('is saved by a mere look only at the end', async () => {
    const batch = vi.spyOn(ClassicLevel.prototype, 'batch');
    await bump(await openShared(), false);
    expect(batch).not.toHaveBeenCalled();
    expect(await bump(await openShared())).toBe(2);
  });

  test('an act that throws is undone, and one that can not be saved is not acknowledged', async () => {
    const world = await openShared();
    await bump(world);
    const failing = world.transact(({ world: w }) => {
      w.counter = 99;
      throw new Error('no');
    }, true);
    await expect(failing).rejects.toThrow('no');
    vi.spyOn(ClassicLevel.prototype, 'batch').mockRejectedValueOnce(new Error('The disk is full'));
    await expect(bump(world)).rejects.toThrow('The disk is full');
    expect(await bump(world)).toBe(2);
    expect(await bump(await openShared())).toBe(3);
  });

  test('can be saved again as soon as there is room, however long the disk was full', async () => {
    const { open: take } = await open();
    const [world, other] = [take('shared'), take('other')];
    await bump(world);
    const full = new Error('The disk is full');
    const batch = vi.spyOn(ClassicLevel.prototype, 'batch').mockRejectedValue(full);
    const reopen = vi.spyOn(ClassicLevel.prototype, 'open').mockRejectedValue(full);
    for (const one of [world, world, other]) await expect(bump(one)).rejects.toThrow('The disk is full');
    batch.mockRestore();
    reopen.mockRestore();
    expect([await bump(world), await bump(other)]).toEqual([2, 1]);
    expect(await bump(await openShared())).toBe(3);
  });

  test('that could not be read once is read by the next act', async () => {
    await bump(await openShared());
    const world = await openShared();
    vi.spyOn(ClassicLevel.prototype, 'get').mockRejectedValueOnce(new Error('EIO'));
    await expect(bump(world)).rejects.toThrow('EIO');
    expect(await bump(world)).toBe(2);
    expect(told).toEqual([]);
  });

  test('that was removed is gone, also where an act of it was under way', async () => {
    const { open: take, remove } = await open();
    const world = take('other');
    const underWay = bump(world);
    await remove('other', world);
    await underWay;
    expect((await open()).names).toEqual([]);
  });
});

describe('a save that can not be read', () => {
  test.each([
    ['half', (saved: string) => saved.slice(0, saved.length / 2)],
    ['empty', () => ''],
    ['changed by one letter', (saved: string) => saved.replace('"seed"', '"sead"')],
    ['no text', () => '\u0000\uffff'],
    ['of an older version', (saved: string) => saved.replace(/"version":\d+/, '"version":1')],
    ['with a member that reaches into every object', (saved: string) => saved.replace('{', '{"__proto__":{},')],
  ])('(%s) is replaced with a word and kept aside', async (_, spoil) => {
    await bump(await openShared());
    const spoilt = await inSaves(async (saves) => {
      const text = spoil((await saves.get('world/shared')) ?? '');
      await saves.put('world/shared', text);
      return text;
    });
    const world = await openShared();
    expect(await world.transact(({ world: w }) => [w.counter, w.replacedSave], true)).toEqual([0, true]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/damaged or of another version/);
    const aside = readdirSync(folder).find((file) => file.endsWith('.aside')) ?? '';
    expect(told[0]).toContain(aside);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(spoilt);
    // Replaced once, and then an ordinary save again.
    await bump(await openShared());
    expect(told).toHaveLength(1);
  });

  test('(the whole database) is kept aside, and all worlds begin anew', async () => {
    await bump(await openShared());
    await shelf?.close();
    writeFileSync(join(path(), 'CURRENT'), 'nonsense');
    expect(await bump(await openShared())).toBe(1);
    expect(told[0]).toMatch(/damaged/);
  });

  test.each([
    ['of which a part is gone', (file: string) => writeFileSync(file, 'MANIFEST-999999\n'), /MANIFEST-999999/],
    [
      'of which a part is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      /CURRENT/,
    ],
  ])('(the whole database) %s is left as it is, and the cause and the place are told', async (_, spoil, cause) => {
    await bump(await openShared());
    await shelf?.close();
    shelf = null;
    spoil(join(path(), 'CURRENT'));
    const opening = openDiskShelf(folder, (sentence) => told.push(sentence));
    await expect(opening).rejects.toThrow(`The saves in ${path()} can't be opened`);
    await expect(opening).rejects.toThrow(cause);
    expect([told, readdirSync(folder)]).toEqual([[], ['worlds']]);
  });
});

describe('the folder', () => {
  test('lists its worlds, the one that was used longest ago first', async () => {
    const { open: take } = await open();
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
    for (const name of ['b', 'a', 'c']) await bump(take(name));
    expect((await open()).names).toEqual(['b', 'a', 'c']);
  });

  test('is held by one twin, until that is closed', async () => {
    const first = await open();
    await expect(openDiskShelf(folder, () => {})).rejects.toThrow(/Another twin/);
    await first.close();
    shelf = await openDiskShelf(folder, () => {});
  });

  test('is held by nobody only because a file in it names a process that lives', async () => {
    await bump(await openShared());
    await shelf?.close();
    for (const name of ['lock', 'worlds/LOCK']) writeFileSync(join(folder, name), String(process.ppid));
    expect(await bump(await openShared())).toBe(2);
  });
});
