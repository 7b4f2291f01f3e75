/** An answer in one's own words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#domain/input/freeText.ts';

test.each([
  [' 这个账号是我的。\n第二行 ', '这个账号是我的。\n第二行'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['\u202e我的\u200b账号\ud800', '我的账号'],
  ['a\u0000b\tc', 'a b c'],
  ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['?', '?'],
])('%j is sent as %j', (typed, sent) => expect(cleanText(typed)).toBe(sent));

test.each([
  '',
  ' \n\t',
  '\u200b',
  '\u202d\u2066',
  '\ufeff',
  '\ud800',
  '\u0000',
  '\u3164',
  '\u2800\u2800',
  '\u115f\u1160\uffa0',
  '\u0301',
])('%j says nothing', (typed) => expect(cleanText(typed)).toBe(''));

test('what is sent can be encoded, and is sent alike the next time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const sent = cleanText(typed);
      expect(cleanText(sent)).toBe(sent);
      expect(new TextDecoder().decode(new TextEncoder().encode(sent))).toBe(sent);
    }),
  );
});
