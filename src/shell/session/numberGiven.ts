import { ApiProblem } from '#api/apiProblem.ts';
import type { NumberGiven } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { parseIdTail } from '#domain/input/identity.ts';
import { maskNumber, parseNumber } from '#domain/input/phoneNumber.ts';
import type { Way } from '#domain/session/session.ts';
import type { Draft } from '#shell/session/wayInDraft.ts';

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

/** Whether a number stands in the form that is not the one behind this mask. */
export function isForAnother(masked: string, { number }: Draft): boolean {
  const typed = parseNumber(number);
  return number !== '' && !(typed.ok && maskNumber(typed.number) === masked);
}

/**
 * The ID characters, where they were typed for the number behind this mask, or for none; else ''. Another tab of the browser may
 * have brought in somebody else, and to nobody else's number may they be sent.
 */
export function idTailFor(masked: string, draft: Draft): string {
  return isForAnother(masked, draft) ? '' : draft.idTail;
}
