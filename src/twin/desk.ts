/** What lies beside the world as long as the page or process lasts, and is never saved: worlds to go back to, and the log. */
import type { LogEntry } from '#contract/control.ts';
import type { World } from '#twin/world.ts';

const KEPT_WORLDS = 12;
const KEPT_ENTRIES = 200;

/** A world as it was before an act of the console, and who was signed in. */
type Shelved = { text: string; sid: string | null };

export type Desk = { shelf: Shelved[]; log: LogEntry[]; noted: number; store: 'kept' | 'memory' };

export function newDesk(store: Desk['store']): Desk {
  return { shelf: [], log: [], noted: 0, store };
}

/** Puts the world by, so that the act that follows can be taken back. */
export function shelve(desk: Desk, world: World, sid: string | null): void {
  desk.shelf.push({ text: JSON.stringify(world), sid });
  if (desk.shelf.length > KEPT_WORLDS) desk.shelf.shift();
}

export function note(desk: Desk, entry: Omit<LogEntry, 'no'>): void {
  desk.noted += 1;
  desk.log.push({ no: desk.noted, ...entry });
  if (desk.log.length > KEPT_ENTRIES) desk.log.shift();
}
