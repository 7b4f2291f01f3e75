/** What lies beside the world as long as the page or process lasts, and is never saved: worlds to go back to, and the log. */
import type { LogEntry } from '#contract/control.ts';
import type { World } from '#twin/world/world.ts';

const KEPT_WORLDS = 12;
/** Of all kept worlds together; the newest is kept whatever its size. */
const KEPT_CHARACTERS = 16_000_000;
const KEPT_ENTRIES = 200;

/** A world as it was before an act of the console, and who was signed in. */
type EarlierWorld = { text: string; sid: string | null };

export type ConsoleHistory = {
  earlierWorlds: EarlierWorld[];
  log: LogEntry[];
  noted: number;
  store: 'kept' | 'memory';
};

export function newConsoleHistory(store: ConsoleHistory['store']): ConsoleHistory {
  return { earlierWorlds: [], log: [], noted: 0, store };
}

/** Carries out one act of the console and keeps the world that it changed, so that it can be taken back. What throws leaves nothing to take back. */
export function undoably<T>(history: ConsoleHistory, world: World, sid: string | null, act: () => T): T {
  const text = JSON.stringify(world);
  const result = act();
  history.earlierWorlds.push({ text, sid });
  let size = history.earlierWorlds.reduce((sum, earlier) => sum + earlier.text.length, 0);
  while (history.earlierWorlds.length > KEPT_WORLDS || (size > KEPT_CHARACTERS && history.earlierWorlds.length > 1))
    size -= history.earlierWorlds.shift()?.text.length ?? 0;
  return result;
}

export function note(history: ConsoleHistory, entry: Omit<LogEntry, 'no'>): void {
  history.noted += 1;
  history.log.push({ no: history.noted, ...entry });
  if (history.log.length > KEPT_ENTRIES) history.log.shift();
}
