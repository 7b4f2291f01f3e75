/** The last six characters of a resident-ID number, as One ID Inquiry asks for them: five digits, then a digit or X. */
import { toHalfWidth } from '#domain/input/phoneNumber.ts';

export type TailFault = 'empty' | 'length' | 'characters';
export type ParsedTail = { ok: true; tail: string } | { ok: false; fault: TailFault };

export function parseIdTail(typed: string): ParsedTail {
  const plain = toHalfWidth(typed).replace(/[\s-]/g, '').toUpperCase();
  if (plain === '') return { ok: false, fault: 'empty' };
  if (!/^[0-9X]+$/.test(plain)) return { ok: false, fault: 'characters' };
  if (plain.length !== 6) return { ok: false, fault: 'length' };
  if (!/^\d{5}[\dX]$/.test(plain)) return { ok: false, fault: 'characters' };
  return { ok: true, tail: plain };
}
