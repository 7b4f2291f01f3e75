/** What is around and between digits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareText, inGroups, plainText, withoutLabel } from '#domain/input/typedDigits.ts';
import { anyText } from '#testing/anyText.ts';

test('digits of every width and script are 0 to 9, and nothing unseen is left', () => {
  expect(plainText('１②₃⁴𝟝٦७༨9️⃣')).toBe('123456789');
  expect(plainText('\u200ba\u00ad\ufeff\u202eb')).toBe('ab');
});

test('plain text is a fixed point', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
  );
});

test.each([
  ['手机号: 154', '154'],
  ['手机号1:154', '154'],
  ['tel:+86154', '+86154'],
  ['手机号 154', '154'],
  // One letter that touches the digits is a slip, with a label before it too.
  ['x1', 'x1'],
  ['ID: x1', 'x1'],
  // Neither a time nor what stands after the digits is a label.
  ['12:30', '12:30'],
  ['154 0000 0011 备注:我', '154 0000 0011 备注:我'],
])('%j without its label is %j', (plain, rest) => expect(withoutLabel(plain)).toBe(rest));

test('a note is what ends the text, and what stands between digits has to be understood', () => {
  expect(bareText('154 0000 0011 (本人)')).toBe('15400000011');
  expect(bareText('154(本人)0000')).toBe('154本人0000');
});

test('whatever dash or dot stands between groups is one', () => {
  expect(inGroups('4061–8275·39\n13')).toBe('4061-8275-39 13');
});
