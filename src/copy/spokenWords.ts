/** How a sentence of a screen is said aloud: digits one by one where they are no quantity, times and days as people say them. */

import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';

const singly = (digits: string) => digits.replace(/\D/g, '').split('').join(' ');
const masked = /(\d{3})\*{4}(\d{4})/g;
const day = /\b(\d{4}-\d{2}-\d{2})\b/g;
const time = /\b([01]?\d|2[0-4])[:：]([0-5]\d)\b/g;
/** A reference in groups, a hotline or a code; a year or a count has fewer digits. */
const code = /\b\d{4}(?: \d{4}){2}\b|\b\d{5,}\b/g;
/** The tail of a number by the words that say it. */
const tail = () => new RegExp(m.common_number_spoken({ first: '(\\d{3})', last: '(\\d{4})' }), 'g');
const number = (_: string, first: string, last: string) =>
  m.common_number_spoken({ first: singly(first), last: singly(last) });

/** A voice reads punctuation as a pause, and signs that stand between facts not at all or by their name. */
export function spokenWords(sentence: string): string {
  return sentence
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(masked, number)
    .replace(tail(), number)
    .replace(day, (_, written: string) => formatDay(written))
    .replace(time, (_, hours: string, minutes: string) =>
      m.common_time_spoken({ hours: String(Number(hours)), minutes }),
    )
    .replace(code, singly)
    .replace(/\s*[·•|]\s*/g, m.common_pause())
    .replace(/\s+/g, ' ')
    .trim();
}
