import { ApiProblem } from '#api/apiProblem.ts';
import type { NumberGiven } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { parseIdTail } from '#domain/input/identity.ts';
import { parseNumber } from '#domain/input/phoneNumber.ts';
import type { Way } from '#domain/session/session.ts';

/** What goes to the service for a way in; null while number or ID characters can't be read. */
export function numberGiven(way: Way, given: { number: string; idTail: string }): NumberGiven | null {
  const number = parseNumber(given.number);
  if (!number.ok) return null;
  if (way !== 'cancelledNumber') return { way, number: number.number };
  const tail = parseIdTail(given.idTail);
  return tail.ok ? { way, number: number.number, idTail: tail.tail } : null;
}

/** A refusal that belongs to the number's field is said there. */
export function refusedNumber(error: Error | null): { number?: string } {
  return error instanceof ApiProblem && error.code === 'numberNotServed' ? { number: m.signIn_not_served() } : {};
}
