/** A text as a cell that a spreadsheet shows as it is written. */

/** Behind blanks and invisible marks, and in every width, too. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@]|^\p{Cc}/u;
/** Short enough for all its digits to be shown, and without a zero that would be dropped; or a reference in groups. */
const shownAsWritten = /^(?:0|[1-9]\d{0,9}|\d{2,}(?: \d{2,})+)$/;
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Of these words, digits and signs alone do numbers, dates, times and sums of money consist. */
const figureWords = new RegExp(`${months}|[ap]m?|e|[年月日号时分秒点元]|上午|下午`, 'gi');
const figureBegins = new RegExp(`^(?:\\P{L}|${months}|上午|下午)`, 'iu');
const figure = /^(?=.*\d)[\d .,:/\-+%()$¥€£]+$/;
const truthOrError = /^(?:true|false|#(?:n\/a|null!|div\/0!|value!|ref!|name\?|num!))$/i;

/**
 * What Excel and WPS would turn into a number, a date or a truth is given as a constant (`="3-4"`). What they could take for
 * a formula is made inert with an apostrophe. All else is the text itself.
 */
export function spreadsheetCell(text: string): string {
  const plain = text.normalize('NFKC').replace(/^ +| +$/g, '');
  // Digits in full width are digits to a spreadsheet, but would not be shown so.
  if (text === plain && shownAsWritten.test(text)) return text;
  if (formula.test(text) || formula.test(plain)) return `'${text}`;
  const isFigure = figureBegins.test(plain) && figure.test(plain.replace(figureWords, ''));
  return isFigure || truthOrError.test(plain) ? `="${text}"` : text;
}
