/** Which apps of the catalogue are offered while an account is noted: those that are typed, before that those of the kind. */
import type { App } from '#domain/app.ts';
import { searched } from '#domain/input/nameSearch.ts';
import { mayNote } from '#domain/own/noted.ts';
import type { NotedKind } from '#domain/own/notedKinds.ts';

/** More would hide what stands after them. */
const MOST = 8;

/** Kinds for which the catalogue says enough to offer apps before anything is typed. */
const belongs: Readonly<Partial<Record<NotedKind, (app: App) => boolean>>> = {
  bank: ({ category, money }) => category === 'finance' && money,
  investment: ({ category, money }) => category === 'finance' && money,
  mailbox: ({ category, recovery }) => category === 'work' && recovery,
  device: ({ category, recovery }) => category === 'life' && recovery,
  chat: ({ category }) => category === 'social',
};

/** One that the inquiry asks is shown only to whoever types it, so that it can be said why it is not to be noted. */
export function catalogueHits(apps: readonly App[], kind: NotedKind, typed: string): App[] {
  const hits =
    typed.trim() === ''
      ? apps.filter((app) => mayNote(app) && belongs[kind]?.(app) === true)
      : searched(apps, (app) => app, typed);
  return hits.slice(0, MOST);
}
