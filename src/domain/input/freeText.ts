/** What people write in their own words: what is kept and sent of it. */

/** Direction marks, halves of a character and what has no width; not the joiner, which holds an emoji together. */
const unseen = /(?!\u200D)[\p{Cf}\p{Cs}]/gu;
const controls = /(?!\n)\p{Cc}/gu;
/** Blanks that Unicode counts among letters and signs show nothing. */
const seen = /(?![\u115f\u1160\u3164\uffa0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Without marks that turn the text around them and without blanks at its ends; '' where nothing of it could be seen. */
export function cleanText(typed: string): string {
  const text = typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, ' ')
    .replace(unseen, '')
    .trim();
  return seen.test(text) ? text : '';
}
