/**
 * Where the page keeps the world: one IndexedDB entry for all tabs, as JSON text. Each act is load, act and save in ONE
 * readwrite transaction, so that there is one writer among tabs (localStorage under a lock lost writes when measured).
 */

import { parseForeign } from '#contract/foreignJson.ts';
import { type ConsoleHistory, newConsoleHistory } from '#twin/console/consoleHistory.ts';
import { isSound } from '#twin/console/saves.ts';
import { freshWorld } from '#twin/people/openScene.ts';
import { deviceNow } from '#twin/world/clock.ts';
import type { World } from '#twin/world/world.ts';

/** An act may change the world or put another in its place. */
export type Slot = { world: World; history: ConsoleHistory };
/** The act is synchronous; what it throws undoes it. */
export type Transact = <T>(act: (slot: Slot) => T) => Promise<T>;

const DATABASE = 'clearline-twin';
const ENTRY = 'now';
const OPENING_MS = 3_000;

/** A world with every part of the present shape; the parts themselves are written by nobody but us. */
function isWorld(saved: unknown, fresh: World): saved is World {
  if (typeof saved !== 'object' || saved === null) return false;
  const parts = saved as Record<string, unknown>;
  return (
    parts['version'] === fresh.version &&
    Object.entries(fresh).every(([name, part]) =>
      part === null
        ? name in parts
        : typeof parts[name] === typeof part && Array.isArray(parts[name]) === Array.isArray(part),
    )
  );
}

function findWorld(text: unknown, fresh: World, isOurs: boolean): World | null {
  try {
    const saved: unknown = isOurs ? JSON.parse(String(text)) : parseForeign(String(text));
    return isWorld(saved, fresh) && (isOurs || isSound(saved)) ? saved : null;
  } catch {
    return null;
  }
}

/** False where the save is of another version or broken, so that it will be replaced. */
export function isReadable(text: string): boolean {
  return findWorld(text, freshWorld(0), false) !== null;
}

/** The saved world; a fresh one that says so where the save is older or broken. What this page wrote itself is not checked again. */
export function readSave(text: unknown, now: number, isOurs = false): World {
  const fresh = freshWorld(now);
  if (text === undefined) return fresh;
  return findWorld(text, fresh, isOurs) ?? { ...fresh, replacedSave: true };
}

/** A world that lives as long as this process or page. */
export function inMemory(saved?: string, history = newConsoleHistory('memory')): Transact {
  let text = saved;
  history.store = 'memory';
  return async (act) => {
    const slot: Slot = { world: readSave(text, deviceNow(), true), history };
    const result = act(slot);
    text = JSON.stringify(slot.world);
    return result;
  };
}

class ActFailed extends Error {}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Some private modes neither open nor refuse.
    const timer = setTimeout(() => reject(new Error('The database did not open')), OPENING_MS);
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('world');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(request.result);
    };
  });
}

type Page = { history: ConsoleHistory; latest: string | undefined };

function turn<T>(database: IDBDatabase, act: (slot: Slot) => T, page: Page): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('world', 'readwrite', { durability: 'relaxed' });
    const worlds = transaction.objectStore('world');
    const reading = worlds.get(ENTRY);
    let done: { result: T; text: string } | null = null;
    let failure: Error | null = null;
    reading.onsuccess = () => {
      try {
        const isOurs = page.latest !== undefined && reading.result === page.latest;
        const slot: Slot = { world: readSave(reading.result, deviceNow(), isOurs), history: page.history };
        const result = act(slot);
        done = { result, text: JSON.stringify(slot.world) };
      } catch (cause) {
        failure = new ActFailed('The act failed', { cause });
        transaction.abort();
        return;
      }
      // A full disk throws here or aborts later; neither is the act's fault.
      worlds.put(done.text, ENTRY);
    };
    transaction.oncomplete = () => {
      if (done === null) return reject(new Error('Nothing was read'));
      page.latest = done.text;
      resolve(done.result);
    };
    transaction.onabort = () => reject(failure ?? transaction.error ?? new Error('The transaction was aborted'));
  });
}

/** Missing, forbidden or full storage: the world goes on in memory, from where it was. */
export function openStore(factory: IDBFactory | undefined): Transact {
  const page: Page = { history: newConsoleHistory('kept'), latest: undefined };
  if (factory === undefined) return inMemory(undefined, page.history);
  let opening: Promise<IDBDatabase> | null = null;
  let memory: Transact | null = null;
  return async (act) => {
    if (memory !== null) return memory(act);
    try {
      opening ??= open(factory);
      const database = await opening;
      database.onclose = () => (opening = null);
      database.onversionchange = () => {
        database.close();
        opening = null;
      };
      return await turn(database, act, page);
    } catch (error) {
      if (error instanceof ActFailed) throw error.cause;
      memory ??= inMemory(page.latest, page.history);
      return memory(act);
    }
  };
}

/** Tells the other tabs that the world has changed, where the browser can. */
export function openNews(heard: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(DATABASE);
  channel.onmessage = heard;
  return () => channel.postMessage('changed');
}
