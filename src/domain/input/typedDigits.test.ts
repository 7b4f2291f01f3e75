/** What is around and between digits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '#domain/input/typedDigits.ts';

test('digits of every width and script are 0 to 9, and nothing unseen is left', () => {
  expect(plainText('１②₃⁴𝟝٦७༨9️⃣')).toBe('123456789');
  expect(plainText('\u200ba\u00ad\ufeff\u202eb')).toBe('ab');
});

test('plain text is a fixed point', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
  );
});
