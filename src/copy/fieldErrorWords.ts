/** One kind sentence for each way in which a number, ID characters or a code can't be read. */
import { m } from '#copy/generated/messages.js';
import { parseIdTail, type TailFault } from '#domain/input/identity.ts';
import { type NumberFault, parseNumber } from '#domain/input/phoneNumber.ts';
import { codeFault } from '#domain/input/smsCode.ts';

export function numberFault(typed: string): string | null {
  const parsed = parseNumber(typed);
  return parsed.ok ? null : numberWords(parsed);
}

function numberWords(parsed: NumberFault): string {
  switch (parsed.fault) {
    case 'empty':
      return m.signIn_fault_empty();
    case 'letters':
      return m.signIn_fault_letters({ character: parsed.character });
    case 'foreign':
      return m.signIn_fault_foreign();
    case 'fixedLine':
      return m.signIn_fault_fixed_line();
    case 'tooShort':
      return m.signIn_fault_too_short({ count: parsed.count });
    case 'tooLong':
      return m.signIn_fault_too_long({ count: parsed.count });
    case 'notMobile':
      return m.signIn_fault_not_mobile();
  }
}

export function tailFault(typed: string): string | null {
  const parsed = parseIdTail(typed);
  return parsed.ok ? null : tailWords(parsed);
}

function tailWords(parsed: TailFault): string {
  switch (parsed.fault) {
    case 'empty':
      return m.signIn_tail_empty();
    case 'length':
      return m.signIn_tail_length();
    case 'whole':
      return m.signIn_tail_whole();
    case 'characters':
      return parsed.character === null
        ? m.signIn_tail_characters()
        : m.signIn_tail_strange({ character: parsed.character });
  }
}

export function missingCode(typed: string): string | null {
  const fault = codeFault(typed);
  if (fault === null) return null;
  if (fault === 'empty') return m.signIn_code_missing();
  return 'character' in fault
    ? m.signIn_code_strange({ character: fault.character })
    : m.signIn_code_count({ count: fault.count });
}
