/** What people type and paste as a number, and what is wrong with the rest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupNumber, maskNumber, parseNumber, spokenParts, toHalfWidth } from '#domain/input/phoneNumber.ts';

test.each([
  '15400000001',
  ' 154 0000 0001 ',
  '154-0000-0001',
  '+86 154 0000 0001',
  '8615400000001',
  '0086-154-0000-0001',
  '(+86)154.0000.0001',
  '+86 154 0000 0001',
  '１５４０００００００１',
  '＋８６　１５４　００００　０００１',
  '\u202a154 0000 0001\u202c',
  '154\t0000\n0001',
])('reads %j', (typed) => {
  expect(parseNumber(typed)).toEqual({ ok: true, number: '15400000001' });
});

test.each([
  ['', 'empty'],
  [' - ', 'empty'],
  ['abc', 'letters'],
  ['1540000000O', 'letters'],
  ['154 0000 0001 转 2', 'letters'],
  ['1540000000', 'tooShort'],
  ['154000000011', 'tooLong'],
  ['861540000000', 'tooLong'],
  ['+1 415 555 0100', 'foreign'],
  ['+15400000001', 'foreign'],
  ['＋852 6123 4567', 'foreign'],
  ['01012345678', 'fixedLine'],
  ['010-6666 8888', 'fixedLine'],
  ['62345678', 'fixedLine'],
  ['12345678901', 'notMobile'],
  ['25400000001', 'notMobile'],
  ['10086', 'tooShort'],
] as const)('refuses %j as %s', (typed, fault) => {
  expect(parseNumber(typed)).toEqual({ ok: false, fault });
});

test('12 digits that begin with 86 lose nothing of an eleven-digit number', () => {
  expect(parseNumber('8613900000000')).toEqual({ ok: true, number: '13900000000' });
});

const numbers = fc
  .tuple(fc.constantFrom(...'3456789'), fc.stringMatching(/^\d{9}$/))
  .map(([second, rest]) => `1${second}${rest}`);
const wide = (text: string) => text.replace(/[0-9+]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test('every number is read back from its own groups, with each prefix, in both widths', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('', '86', '+86', '0086', '+86 '), fc.boolean(), (number, prefix, isWide) => {
      const typed = prefix + groupNumber(number);
      expect(parseNumber(isWide ? wide(typed) : typed)).toEqual({ ok: true, number });
    }),
  );
});

test('a mask shows the first three and the last four and tells no other digit', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const masked = maskNumber(number);
      expect(masked).toMatch(/^\d{3}\*{4}\d{4}$/);
      expect(spokenParts(masked)).toEqual({ first: number.slice(0, 3), last: number.slice(-4) });
      expect(maskNumber(`${number.slice(0, 3)}0000${number.slice(-4)}`)).toBe(masked);
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseNumber(typed)));
});

test('half width is a fixed point', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toHalfWidth(toHalfWidth(text))).toBe(toHalfWidth(text));
    }),
  );
});
