/**
 * What hangs on what: an app that is entered or recovered by way of another one. Who loses the key loses what it opens. So the
 * key is switched to a new number first, and taken off the number last. The ties are data of the catalogue.
 */
import type { Account } from '#domain/account.ts';
import type { App } from '#domain/app.ts';

type Node = Pick<App, 'id' | 'hangsOn'>;

/** `switch`: to another number, keys first. `unbind`: off the number, keys last. */
export type TiedAct = 'switch' | 'unbind';

/**
 * For each app, which of the others have to come before it, directly or by way of others. Where two hang on each other neither
 * comes first, so that there is always an order.
 */
export function forerunners(nodes: readonly Node[], act: TiedAct): (id: string) => ReadonlySet<string> {
  const steps = new Map(nodes.map(({ id }) => [id, new Set<string>()] as const));
  for (const { id, hangsOn } of nodes)
    for (const { appId } of hangsOn) {
      const [later, earlier] = act === 'switch' ? [id, appId] : [appId, id];
      steps.get(later)?.add(earlier);
    }
  const stepsOf = (id: string) => steps.get(id) ?? [];
  const reached = new Map<string, Set<string>>();
  const reach = (from: string): Set<string> => {
    const known = reached.get(from);
    if (known !== undefined) return known;
    const all = new Set<string>();
    const open = [...stepsOf(from)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (all.has(next)) continue;
      all.add(next);
      open.push(...stepsOf(next));
    }
    reached.set(from, all);
    return all;
  };
  return (id) => new Set([...reach(id)].filter((other) => !reach(other).has(id)));
}

const nodesOf = <T>(rows: readonly T[], appOf: (row: T) => Node | null): Node[] => [
  ...new Map(rows.flatMap((row) => appOf(row) ?? []).map((app) => [app.id, app])).values(),
];

/** The given order, but with nothing before what it has to wait for. A row without an app stays where it is. */
export function inTieOrder<T>(rows: readonly T[], appOf: (row: T) => Node | null, act: TiedAct): T[] {
  const before = forerunners(nodesOf(rows, appOf), act);
  const byApp = new Map<string, T[]>();
  const idOf = (row: T) => appOf(row)?.id ?? '';
  for (const row of rows) byApp.set(idOf(row), [...(byApp.get(idOf(row)) ?? []), row]);
  const ordered = new Set<T>();
  const place = (row: T) => {
    if (ordered.has(row)) return;
    const first = before(idOf(row));
    // In the given order among themselves; each of them brings its own along.
    if (first.size > 0) for (const [other, own] of byApp) if (first.has(other)) own.forEach(place);
    ordered.add(row);
  };
  rows.forEach(place);
  return [...ordered];
}

export type Tied = Pick<Account, 'app' | 'binding' | 'whose' | 'phase'>;

/** Of what the holder can lose: not what somebody else left on the number. */
export function isOwn({ binding, whose, phase }: Pick<Account, 'binding' | 'whose' | 'phase'>): boolean {
  if (binding.declaration === 'mine') return true;
  if (binding.declaration === 'notMine') return false;
  if (phase === 'coolingOff' || phase === 'released') return whose !== 'beforeMe';
  return whose === 'fromMyTime';
}

/** The app of an account that is the holder's own; ties of others do not concern them. */
export const ownApp = (account: Tied): App | null => (isOwn(account) ? account.app : null);
