/** A check code as people type it, read it out or paste it. */
import { isCheckCode } from '#domain/check/holderCheck.ts';
import { bareText, plainText, spokenDigits, strangeCharacter } from '#domain/input/typedDigits.ts';

const LENGTH = 12;

export type CheckCodeFault = 'empty' | 'slip' | { character: string } | { count: number };
export type ReadCheckCode = { ok: true; code: string } | { ok: false; fault: CheckCodeFault };

/** `slip`: as long as a code, and no code: a digit is wrong, or two have changed places. */
export function parseCheckCode(typed: string): ReadCheckCode {
  const bare = bareText(spokenDigits(plainText(typed)));
  if (bare === '') return { ok: false, fault: 'empty' };
  const character = strangeCharacter(typed, bare, /\d/);
  if (character !== null) return { ok: false, fault: { character } };
  if (bare.length !== LENGTH) return { ok: false, fault: { count: bare.length } };
  return isCheckCode(bare) ? { ok: true, code: bare } : { ok: false, fault: 'slip' };
}
