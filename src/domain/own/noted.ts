/**
 * A person's own list: accounts that no inquiry covers, noted by hand. What stands here is their own word. No app is ever
 * asked, so nothing of it is checked, and it is never counted together with what an app told.
 */
import { type App, type CareGroup, careGroupOf, careGroups } from '#domain/app.ts';
import { cleanText } from '#domain/input/freeText.ts';
import { toSimplified } from '#domain/input/traditional.ts';
import { plainText, spokenDigits } from '#domain/input/typedDigits.ts';
import { locales } from '#domain/languages.ts';
import { lineCan, type Phase } from '#domain/line.ts';
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

const breaks = /[\p{Cc}\s]/gu;
/** As long as an account or a card, whatever stands between its digits: nobody should keep such a number here. */
const longNumber = /\d{8}/;
const betweenDigits = /[\p{P}\p{S}\p{Z}]/gu;

/** What is kept of a name: no marks that turn the text around it, no line breaks, single blanks. */
export function cleanName(typed: string): string {
  return cleanText(typed.replace(breaks, ' ')).replace(/ +/g, ' ');
}

/** The same name, however it is typed: full width, in traditional characters, with marks around it. */
function sameName(name: string): string {
  const plain = toSimplified(name.normalize('NFKC').toLowerCase());
  return plain.replace(/[^\p{L}\p{N}\p{S}]/gu, '') || plain;
}

export type NameFault = { fault: 'empty' } | { fault: 'tooLong'; count: number } | { fault: 'longNumber' };

/** Null where it can be kept. */
export function nameFault(typed: string): NameFault | null {
  const name = cleanName(typed);
  const count = [...name].length;
  if (name === '') return { fault: 'empty' };
  if (count > LONGEST_NAME) return { fault: 'tooLong', count };
  return longNumber.test(spokenDigits(plainText(name)).replace(betweenDigits, '')) ? { fault: 'longNumber' } : null;
}

/** An app that the inquiry reaches is asked: a person's word would stand beside its answer. */
export const mayNote = ({ inquiry }: Pick<App, 'inquiry'>) => inquiry.state === 'notCovered';

export type NoteVerdict =
  | { kind: 'note'; what: NotedWhat }
  | NameFault
  | { fault: 'twice'; standing: NotedAccount }
  | { fault: 'inquiryAsks'; app: App }
  | { fault: 'unknownApp' | 'full' | 'ended' };

type Around = { noted: readonly NotedAccount[]; apps: readonly App[]; phase: Phase };

function isSame(one: NotedWhat, other: NotedWhat): boolean {
  if (one.by === 'catalogue') return other.by === 'catalogue' && one.appId === other.appId;
  return other.by === 'name' && sameName(one.name) === sameName(other.name);
}

/**
 * Whether the app is meant by what was typed. Other names count only where it can be noted: `丁丁` may be anybody, and need
 * not be the app that the inquiry asks.
 */
const isNamed = (typed: string) => (app: App) =>
  [...locales.map((locale) => app.name[locale]), ...(mayNote(app) ? app.aliases : [])].some(
    (name) => sameName(name) === sameName(cleanName(typed)),
  );

/** Whether it can be noted. A name of the catalogue stands for its app, so that its way of switching comes along. */
export function judgeNote(asked: NotedWhat, { noted, apps, phase }: Around): NoteVerdict {
  if (!lineCan.followRequests(phase)) return { fault: 'ended' };
  const fault = asked.by === 'name' ? nameFault(asked.name) : null;
  if (fault !== null) return fault;
  const app = apps.find(asked.by === 'catalogue' ? ({ id }) => id === asked.appId : isNamed(asked.name));
  if (app === undefined && asked.by === 'catalogue') return { fault: 'unknownApp' };
  if (app !== undefined && !mayNote(app)) return { fault: 'inquiryAsks', app };
  const what: NotedWhat =
    app !== undefined
      ? { by: 'catalogue', appId: app.id }
      : asked.by === 'name'
        ? { ...asked, name: cleanName(asked.name) }
        : asked;
  const standing = noted.find((one) => isSame(one.what, what));
  if (standing !== undefined) return { fault: 'twice', standing };
  return noted.length >= MOST_NOTED ? { fault: 'full' } : { kind: 'note', what };
}

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
