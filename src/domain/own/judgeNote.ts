/** Whether an account can be noted on a person's own list, judged the same where it is typed and where it is kept. */
import type { App } from '#domain/app.ts';
import { cleanText } from '#domain/input/freeText.ts';
import { toSimplified } from '#domain/input/traditional.ts';
import { plainText, spokenDigits } from '#domain/input/typedDigits.ts';
import { locales } from '#domain/languages.ts';
import { lineCan, type Phase } from '#domain/line.ts';
import { LONGEST_NAME, MOST_NOTED, mayNote, type NotedAccount, type NotedWhat } from '#domain/own/noted.ts';

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
