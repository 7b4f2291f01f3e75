/** A lifecycle as data: a transition table, and the three questions that can be asked of it. */

export type Table<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>;

/** The state after `event`, or null where the table has no such way. */
export function next<S extends string, E extends string>(table: Table<S, E>, state: S, event: E): S | null {
  return table[state][event] ?? null;
}

export function can<S extends string, E extends string>(table: Table<S, E>, state: S, event: E): boolean {
  return table[state][event] !== undefined;
}

/** True where no event leads on. */
export function isFinal<S extends string, E extends string>(table: Table<S, E>, state: S): boolean {
  return Object.keys(table[state]).length === 0;
}
