/**
 * Where the HTTP twin keeps its worlds: a folder with one file each. An act's world is whole on the disk before the act is
 * answered (written beside, synced, renamed), so that a process killed at any moment loses nothing that it acknowledged.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newConsoleHistory } from '#twin/console/consoleHistory.ts';
import { deviceNow } from '#twin/world/clock.ts';
import { isReadable, readSave, type Slot } from '#twin/world/store.ts';
import type { Kept, Shelf } from '#twin/world/worlds.ts';

const ENDING = '.world';

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Until this has returned the old save stands; from then on the new one does. */
async function save(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${sumOf(text)}\n${text}`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  // Windows can't sync a folder, and keeps a rename without it.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The save's text; undefined where there is none. What can't be read is kept aside, and the text '' says so. */
async function load(path: string, tell: (sentence: string) => void): Promise<string | undefined> {
  let saved: string;
  try {
    saved = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [sum, ...lines] = saved.split('\n');
  const text = lines.join('\n');
  const isWhole = sum === sumOf(text);
  if (isWhole && isReadable(text)) return text;
  const aside = `${path}.${deviceNow()}.aside`;
  await rename(path, aside);
  tell(
    `A save ${isWhole ? 'of another version' : 'that is damaged'} was replaced by a new world; it is kept as ${aside}.`,
  );
  return '';
}

function openWorld(path: string, tell: (sentence: string) => void): Kept {
  let loading: Promise<void> | null = null;
  let text: string | undefined;
  let onDisk: string | undefined;
  /** Written by this process, and so not checked again. */
  let isOurs = false;
  const history = newConsoleHistory('kept');
  /** One act after the other: the last one stands here. */
  let line: Promise<unknown> = Promise.resolve();

  async function loadOnce(): Promise<void> {
    text = await load(path, tell);
    onDisk = text;
  }

  async function turn<T>(act: (slot: Slot) => T, durable: boolean): Promise<T> {
    loading ??= loadOnce();
    await loading;
    const slot: Slot = { world: readSave(text, deviceNow(), isOurs), history };
    const result = act(slot);
    const next = JSON.stringify(slot.world);
    if (durable) {
      await save(path, next);
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
      if (text !== undefined && text !== onDisk) await save(path, text);
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Two processes on one folder would overwrite each other. A lock that a killed process left behind is taken over. */
function lock(path: string, folder: string): void {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && holder > 0 && isAlive(holder))
      throw new Error(
        `Another twin (process ${holder}) keeps its worlds in ${folder}. Stop it, or name another folder.`,
      );
    rmSync(path, { force: true });
  }
}

/** Throws where the folder can't be written or another process holds it. */
export function openDiskShelf(folder: string, tell: (sentence: string) => void): Shelf {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lockPath = join(folder, 'lock');
  lock(lockPath, folder);
  const pathOf = (name: string) => join(folder, `${name}${ENDING}`);
  const opened = new Set<Kept>();
  return {
    names: readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => ({ name: file.slice(0, -ENDING.length), at: statSync(join(folder, file)).mtimeMs }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name),
    open(name) {
      const world = openWorld(pathOf(name), tell);
      opened.add(world);
      return world;
    },
    async remove(name, world) {
      opened.delete(world);
      await rm(pathOf(name), { force: true });
    },
    async close() {
      await Promise.all([...opened].map((world) => world.close()));
      rmSync(lockPath, { force: true });
    },
  };
}
