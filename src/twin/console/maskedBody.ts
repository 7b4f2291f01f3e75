/** A body as the log shows it: its shape, counts, dates and closed words. Whatever could be of a person is ***. */

import { locales } from '#domain/languages.ts';

/** What people type or are called, which might look like a word. */
const personal: ReadonlySet<string> = new Set([
  'handle',
  'text',
  'name',
  'number',
  'idTail',
  'contactNumber',
  ...locales,
]);
const word = /^[A-Za-z][A-Za-z-]{0,30}$/;
const date = /^\d{4}-\d\d(-\d\d(T[\d:.]+Z)?)?$/;
const LONGEST = 600;

/** Null for no body. */
export function maskedBody(body: unknown): string | null {
  if (body === undefined || body === null) return null;
  const text = JSON.stringify(body, (name, value: unknown) => {
    if (typeof value !== 'string') return value;
    return !personal.has(name) && (word.test(value) || date.test(value)) ? value : '***';
  });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
