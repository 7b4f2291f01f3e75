/** The last six characters of a resident-ID number, as One ID Inquiry asks for them: five digits, then a digit or X. */
import { bareText, plainText, spokenDigits, strangeCharacter } from '#domain/input/typedDigits.ts';

export type TailFault = Exclude<ParsedTail, { ok: true }>;
export type ParsedTail =
  | { ok: true; tail: string }
  | { ok: false; fault: 'empty' | 'length' }
  /** The first character that can't be understood, as it was typed; null where an X stands before the end. */
  | { ok: false; fault: 'characters'; character: string | null }
  /** All 18 characters were given, more than anybody asks for. */
  | { ok: false; fault: 'whole'; lastSix: string };

/** What is typed for X: the sign of multiplication, crosses, the letters of other scripts, the Chinese word. */
const looksLikeX = /[×xхХχΧ✕✖✗✘❌❎☓╳⨯⨉🅧🆇叉]/gu;

/** The six characters, in whichever script or words they are written, among marks and with a label before them. */
export function parseIdTail(typed: string): ParsedTail {
  const plain = plainText(typed);
  const asTyped = readTail(bareText(plain), typed);
  if (asTyped.ok) return asTyped;
  const asSpoken = readTail(bareText(spokenDigits(plain)), typed);
  return asSpoken.ok ? asSpoken : asTyped;
}

function readTail(bare: string, typed: string): ParsedTail {
  if (bare === '') return { ok: false, fault: 'empty' };
  const tail = bare.replace(looksLikeX, 'X');
  const character = strangeCharacter(typed, tail, /[\dX]/);
  if (character !== null) return { ok: false, fault: 'characters', character };
  if (/^\d{17}[\dX]$/.test(tail)) return { ok: false, fault: 'whole', lastSix: tail.slice(-6) };
  if (tail.length !== 6) return { ok: false, fault: 'length' };
  return /^\d{5}[\dX]$/.test(tail) ? { ok: true, tail } : { ok: false, fault: 'characters', character: null };
}
