/** What follows from what hangs on what: which group an app is dealt with in, and what its holder may lock themselves out of. */
import type { Account } from '#domain/account.ts';
import { type App, type CareGroup, careGroupOf, careGroups } from '#domain/app.ts';
import type { NotedRow } from '#domain/own/noted.ts';
import { forerunners, inTieOrder, isOwn, type Tied } from '#domain/own/tieOrder.ts';

/** The group of each app, raised to that of the worst which hangs on it: what opens money is dealt with as money is. */
export function tiedGroups(apps: readonly App[]): (app: App | null) => CareGroup {
  const after = forerunners(apps, 'unbind');
  const byId = new Map(apps.map((app) => [app.id, app]));
  return (app) => {
    if (app === null || !byId.has(app.id)) return careGroupOf(app);
    const groups = [app.id, ...after(app.id)].map((id) => careGroupOf(byId.get(id) ?? null));
    return careGroups.find((group) => groups.includes(group)) ?? 'rest';
  };
}

/** It still goes by this number, as far as anybody knows. */
const stillGoesBy = ({ binding }: Pick<Account, 'binding'>) =>
  binding.goneAt === null && binding.ownAccount !== 'saidDone' && binding.ownAccount !== 'proved';

/** The holder's own apps that still go by the number, those among them that were noted by hand. */
export function ownApps(accounts: readonly Tied[], noted: readonly NotedRow[]): App[] {
  const rows = [
    ...accounts.filter((account) => isOwn(account) && stillGoesBy(account)),
    ...noted.filter(({ doneAt }) => doneAt === null),
  ];
  return [...new Map(rows.flatMap(({ app }) => app ?? []).map((app) => [app.id, app])).values()];
}

/** A key, and what may be lost with it. */
export type LockOut = { key: App; opens: App[] };

/** What the holder may lock themselves out of by taking these apps off the number, while the rest still goes by them. */
export function lockOuts(taken: readonly App[], own: readonly App[]): LockOut[] {
  const hangsOn = (key: App) => (app: App) => app.id !== key.id && app.hangsOn.some(({ appId }) => appId === key.id);
  return taken.map((key) => ({ key, opens: own.filter(hangsOn(key)) })).filter(({ opens }) => opens.length > 0);
}

/** Which of the holder's own apps open others of them, in the order in which to switch them. */
export function keysAmong(own: readonly App[]): LockOut[] {
  return lockOuts(
    inTieOrder(own, (app) => app, 'switch'),
    own,
  );
}

/** Something that was noted by hand is a key: it stands before what apps told. */
export const opensOthers = (noted: readonly Pick<NotedRow, 'app'>[], keys: readonly LockOut[]): boolean =>
  noted.some(({ app }) => keys.some(({ key }) => key.id === app?.id));

/** Switching them takes a code on the number itself, so that they come before it is given up. */
export const needsNumber = (own: readonly App[]): App[] => own.filter(({ oldNumber }) => oldNumber?.need === 'needed');
