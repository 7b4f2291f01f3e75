/**
 * Small schemas that several resources share, the session's too: they are in the first load. Instants are ISO text in UTC. A
 * service may leave the fraction out or give it more digits: all are read with milliseconds, so that their texts compare as they do.
 */
import * as v from 'valibot';
import type { Locale } from '#domain/languages.ts';

export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/),
  // Not every engine reads 31 February as a day of March.
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text) => new Date(text).toISOString()),
);
/** The form of every id, as a pattern: in an answer, in an address, and in the description for others. */
export const ID = '[A-Za-z0-9_-]{1,64}';
/** The form of an idempotency key, in its header and in a body. */
export const KEY = '[A-Za-z0-9_-]{8,128}';
export const idempotencyKey = v.pipe(v.string(), v.regex(new RegExp(`^${KEY}$`)));
export const id = v.pipe(v.string(), v.regex(new RegExp(`^${ID}$`)));
export const maskedNumber = v.pipe(v.string(), v.regex(/^\d{3}\*{4}\d{4}$/));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const bilingual = v.object({ 'zh-CN': v.string(), en: v.string() } satisfies Record<Locale, unknown>);
