import * as v from 'valibot';

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
