/** Small schemas that several resources share. Instants are ISO text in UTC, days and months are Shanghai's. */
import * as v from 'valibot';
import type { Locale } from '#domain/languages.ts';

export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
export const month = v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/));
export const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const maskedNumber = v.pipe(v.string(), v.regex(/^\d{3}\*{4}\d{4}$/));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const bilingual = v.object({ 'zh-CN': v.string(), en: v.string() } satisfies Record<Locale, unknown>);

/**
 * A word of a closed list that a newer service may have made longer. One that this portal does not know reads as `unknown`, and
 * the rest of the answer stands: a list of accounts must not break over a word in one of its rows.
 */
export function openWord<const Words extends readonly string[]>(words: Words) {
  return v.fallback(v.picklist([...words, 'unknown']), 'unknown');
}

/** The same where the list has a word of its own that is true of anything unknown: the one that claims least. */
export function openWordOr<const Words extends readonly string[]>(words: Words, least: Words[number]) {
  return v.fallback(v.picklist(words), least);
}
