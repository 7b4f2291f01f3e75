/**
 * A person's own list: accounts that no inquiry covers, noted by hand. What stands here is their own word. No app is ever
 * asked, so nothing of it is checked, and it is never counted together with what an app told.
 */
import { type App, type CareGroup, careGroupOf, careGroups } from '#domain/app.ts';
import { guardedBy, type NotedKind } from '#domain/own/notedKinds.ts';
import type { Instant } from '#domain/time.ts';

/** Which account it is: one of an app in the catalogue, or whatever the person calls it. */
export type NotedWhat = { by: 'catalogue'; appId: string } | { by: 'name'; name: string; kind: NotedKind };

export type NotedAccount = {
  id: string;
  what: NotedWhat;
  notedAt: Instant;
  /** When the person said that it is switched. Null: not yet. Nobody can check it. */
  doneAt: Instant | null;
};

/** Characters of a name. Nobody's bank has more, and a row stays readable. */
export const LONGEST_NAME = 40;
/** Accounts on one list. */
export const MOST_NOTED = 100;

/** An app that the inquiry reaches is asked: a person's word would stand beside its answer. */
export const mayNote = ({ inquiry }: Pick<App, 'inquiry'>) => inquiry.state === 'notCovered';

/** With its app, where it is one of the catalogue. */
export type NotedRow = NotedAccount & { app: App | null; guards: CareGroup };

/** By what they guard, within that as the catalogue has them, then in the order in which they were noted. */
export function notedRows(noted: readonly NotedAccount[], apps: readonly App[]): NotedRow[] {
  const places = new Map(apps.map((app, place) => [app.id, { app, place }]));
  return noted
    .map((one) => {
      const known = one.what.by === 'catalogue' ? places.get(one.what.appId) : undefined;
      const app = known?.app ?? null;
      const guards = one.what.by === 'name' ? guardedBy[one.what.kind] : careGroupOf(app);
      return { row: { ...one, app, guards }, place: known?.place ?? apps.length };
    })
    .sort((a, b) => careGroups.indexOf(a.row.guards) - careGroups.indexOf(b.row.guards) || a.place - b.place)
    .map(({ row }) => row);
}

export const isNotedDone = ({ doneAt }: Pick<NotedAccount, 'doneAt'>) => doneAt !== null;

/** What the person has not said done yet. */
export function notedToDo<N extends Pick<NotedAccount, 'doneAt'>>(noted: readonly N[]): N[] {
  return noted.filter((one) => !isNotedDone(one));
}
