/** A check code as people type it, read it out or paste it. */
import { isCheckCode } from '#domain/check/holderCheck.ts';
import { bareText, inGroups, plainText, spokenDigits, strangeCharacter } from '#domain/input/typedDigits.ts';

const LENGTH = 12;
const date = /\d{4}-\d{1,2}-\d{1,2}(?!\d)/g;
/** Twelve digits that stand together, with a few blanks or dashes between them. */
const twelve = /(?:^|\D)(\d(?:[ -]{0,3}\d){11})(?!\d)/g;

export type CheckCodeFault = 'empty' | 'slip' | { character: string } | { count: number };
export type ReadCheckCode = { ok: true; code: string } | { ok: false; fault: CheckCodeFault };

/** Whatever is as long as a code in a whole statement or message that was pasted, each once. */
function codesWithin(plain: string): string[] {
  const groups = [...inGroups(plain).replace(date, ':').matchAll(twelve)];
  return [...new Set(groups.map(([, written = '']) => written.replace(/\D/g, '')))];
}

/** `slip`: as long as a code, and no code: a digit is wrong, or two have changed places. */
export function parseCheckCode(typed: string): ReadCheckCode {
  const plain = spokenDigits(plainText(typed));
  const within = codesWithin(plain);
  // Its check digit tells the code from every other figure.
  const [code, ...others] = within.filter(isCheckCode);
  if (code !== undefined && others.length === 0) return { ok: true, code };
  const bare = bareText(plain);
  if (bare === '') return { ok: false, fault: 'empty' };
  const character = strangeCharacter(typed, bare, /\d/);
  if (character !== null) {
    const isSlip = within.length === 1 && code === undefined;
    return { ok: false, fault: isSlip ? 'slip' : { character } };
  }
  if (bare.length !== LENGTH) return { ok: false, fault: { count: bare.length } };
  return isCheckCode(bare) ? { ok: true, code: bare } : { ok: false, fault: 'slip' };
}
