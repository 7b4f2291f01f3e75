/** The agenda: what time alone will bring, kept in the order in which it will come. */
import type { AgendaItem, World } from '#twin/world/world.ts';

type Planned = AgendaItem extends infer Item ? (Item extends AgendaItem ? Omit<Item, 'order'> : never) : never;

function comesBefore(a: AgendaItem, b: AgendaItem): boolean {
  return a.at === b.at ? a.order < b.order : a.at < b.at;
}

function insert(agenda: AgendaItem[], item: AgendaItem): void {
  let low = 0;
  let high = agenda.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(agenda[middle] as AgendaItem, item)) low = middle + 1;
    else high = middle;
  }
  agenda.splice(low, 0, item);
}

/** Whole milliseconds; items of the same instant come in the order in which they were planned. */
export function schedule(world: World, planned: Planned): void {
  world.counter += 1;
  insert(world.agenda, { ...planned, at: Math.ceil(planned.at), order: world.counter } as AgendaItem);
}

/** Takes over another world's items as they are. */
export function takeOver(world: World, items: readonly AgendaItem[]): void {
  for (const item of items) insert(world.agenda, item);
}

/** Takes items off before their time. */
export function strike(world: World, matches: (item: AgendaItem) => boolean): void {
  world.agenda = world.agenda.filter((item) => !matches(item));
}
