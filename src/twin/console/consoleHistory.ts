/** What lies beside the world as long as the page or process lasts, and is never saved: worlds to go back to, and the log. */
import type { LogEntry } from '#contract/control.ts';
import type { World } from '#twin/world/world.ts';

const KEPT_WORLDS = 12;
/** Of all kept worlds together; the newest is kept whatever its size. */
const KEPT_CHARACTERS = 16_000_000;
const KEPT_ENTRIES = 200;

/** A world as it was before an act of the console, and who was signed in. */
type Shelved = { text: string; sid: string | null };

export type Desk = { shelf: Shelved[]; log: LogEntry[]; noted: number; store: 'kept' | 'memory' };

export function newDesk(store: Desk['store']): Desk {
  return { shelf: [], log: [], noted: 0, store };
}

/** Carries out one act of the console and keeps the world that it changed, so that it can be taken back. What throws leaves nothing to take back. */
export function takeably<T>(desk: Desk, world: World, sid: string | null, act: () => T): T {
  const text = JSON.stringify(world);
  const result = act();
  desk.shelf.push({ text, sid });
  let size = desk.shelf.reduce((sum, shelved) => sum + shelved.text.length, 0);
  while (desk.shelf.length > KEPT_WORLDS || (size > KEPT_CHARACTERS && desk.shelf.length > 1))
    size -= desk.shelf.shift()?.text.length ?? 0;
  return result;
}

export function note(desk: Desk, entry: Omit<LogEntry, 'no'>): void {
  desk.noted += 1;
  desk.log.push({ no: desk.noted, ...entry });
  if (desk.log.length > KEPT_ENTRIES) desk.log.shift();
}
