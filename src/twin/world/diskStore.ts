/**
 * Where the HTTP twin keeps its worlds: an embedded database in a folder. An act's world is whole on the disk before the act
 * is answered, so that a process killed at any moment loses nothing that it acknowledged. The database holds the folder by a
 * lock of the operating system, which ends with the process, however that ends.
 */

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClassicLevel } from 'classic-level';
import { newConsoleHistory } from '#twin/console/consoleHistory.ts';
import { deviceNow } from '#twin/world/clock.ts';
import { isReadable, readSave, type Slot } from '#twin/world/store.ts';
import type { Kept, Shelf } from '#twin/world/worlds.ts';

/** Under `world/NAME` its text, under `used/NAME` when it was last written, in ms. */
type Saves = ClassicLevel<string, string>;
const WORLD = 'world/';
const USED = 'used/';

type Tell = (sentence: string) => void;

/** Throws where another process holds the folder. Files that the database itself can't read are kept aside. */
async function openSaves(folder: string, tell: Tell): Promise<Saves> {
  // Loaded here and not above: a twin that keeps nothing runs on every machine.
  const { ClassicLevel } = await import('classic-level');
  const path = join(folder, 'worlds');
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  const saves: Saves = new ClassicLevel(path);
  try {
    await saves.open();
    return saves;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; message?: string } };
    if (cause?.code === 'LEVEL_LOCKED')
      throw new Error(`Another twin keeps its worlds in ${folder}. Stop it, or name another folder.`);
    // A full disk, or a part of it that is missing: the database's own sentence says neither, and what is there may be whole.
    if (cause?.code !== 'LEVEL_CORRUPTION')
      throw new Error(
        `The saves in ${path} can't be opened (${cause?.message ?? error}). Mend that, or move the folder away: all worlds then begin anew.`,
      );
    const aside = `${path}.${deviceNow()}.aside`;
    renameSync(path, aside);
    tell(`The saves in ${path} are damaged, so all worlds begin anew; the files are kept as ${aside}.`);
    return openSaves(folder, tell);
  }
}

/** On a full disk it can't be opened anew either, so each act tries again until there is room. */
async function demandOpen(saves: Saves): Promise<void> {
  if (saves.status !== 'open') await saves.open();
}

/** The save's text; undefined where there is none. What can't be read is kept aside, and the text '' says so. */
async function load(saves: Saves, folder: string, name: string, tell: Tell): Promise<string | undefined> {
  await demandOpen(saves);
  const text = await saves.get(WORLD + name);
  if (text === undefined || isReadable(text)) return text;
  const aside = join(folder, `${name}.${deviceNow()}.aside`);
  await writeFile(aside, text, { mode: 0o600 });
  tell(`A save that is damaged or of another version was replaced by a new world; it is kept as ${aside}.`);
  return '';
}

/** Until this has returned the old save stands; from then on the new one does. */
async function save(saves: Saves, name: string, text: string): Promise<void> {
  const puts = [
    { type: 'put', key: WORLD + name, value: text },
    { type: 'put', key: USED + name, value: String(deviceNow()) },
  ] as const;
  await demandOpen(saves);
  try {
    await saves.batch([...puts], { sync: true });
  } catch (error) {
    // After a write that failed the database takes no other one until it is opened anew.
    await saves.close();
    throw error;
  }
}

function openWorld(saves: Saves, folder: string, name: string, tell: Tell): Kept {
  let isLoaded = false;
  let text: string | undefined;
  let onDisk: string | undefined;
  /** Written by this process, and so not checked again. */
  let isOurs = false;
  const history = newConsoleHistory('kept');
  /** One act after the other: the last one stands here. */
  let line: Promise<unknown> = Promise.resolve();

  async function turn<T>(act: (slot: Slot) => T, durable: boolean): Promise<T> {
    // A save that could not be read this time is looked for again by the next act.
    if (!isLoaded) onDisk = text = await load(saves, folder, name, tell);
    isLoaded = true;
    const slot: Slot = { world: readSave(text, deviceNow(), isOurs), history };
    const result = act(slot);
    const next = JSON.stringify(slot.world);
    if (durable) {
      await save(saves, name, next);
      onDisk = next;
    }
    text = next;
    isOurs = true;
    return result;
  }

  return {
    transact(act, durable) {
      const mine = line.then(() => turn(act, durable));
      line = mine.catch(() => {});
      return mine;
    },
    async close() {
      await line;
      if (text !== undefined && text !== onDisk) await save(saves, name, text);
    },
  };
}

/** Rejects where there is no such folder, it can't be written, or another process holds it. */
export async function openDiskShelf(folder: string, tell: Tell): Promise<Shelf> {
  const saves = await openSaves(folder, tell);
  const used = await saves.iterator({ gt: USED, lt: `${USED}\uffff` }).all();
  const opened = new Set<Kept>();
  return {
    names: used.sort(([, one], [, other]) => Number(one) - Number(other)).map(([key]) => key.slice(USED.length)),
    open(name) {
      const world = openWorld(saves, folder, name, tell);
      opened.add(world);
      return world;
    },
    async remove(name, world) {
      opened.delete(world);
      await world.close();
      await demandOpen(saves);
      await saves.batch([WORLD, USED].map((prefix) => ({ type: 'del', key: prefix + name })));
    },
    async close() {
      await Promise.all([...opened].map((world) => world.close()));
      await saves.close();
    },
  };
}
