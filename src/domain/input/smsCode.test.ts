/** The code in a pasted message. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCode } from '#domain/input/smsCode.ts';

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  ['12-34-56', '123456'],
  ['１２３４５６', '123456'],
  ['1 2 3 4 5 6', '123456'],
  ['验证码 123 456,15 分钟内有效', '123456'],
  ['验证码123456,15分钟内有效。', '123456'],
  ['【净号】验证码 123456,15 分钟内有效。我们不会打电话向您要验证码。(演示)', '123456'],
  ['[Clearline] Your code is 123456, valid for 15 minutes.', '123456'],
  ['Your code: 007 007. Valid 15 minutes', '007007'],
  ['123\u00A0456', '123456'],
  ['123456 15 分钟内有效', '123456'],
  ['2026-11-23 16:57 【净号】验证码 123456', '123456'],
  ['11-23 16:57 验证码 123 456,15 分钟内有效', '123456'],
  ['11-23 16:57 验证码：123456：请勿告诉别人', '123456'],
  ['23/11 16:57 Your code is 123456.', '123456'],
  ['客服 400-000-1234:验证码 123456', '123456'],
  ['尾号 0001 的手机号,验证码 123-456', '123456'],
  ['', null],
  ['12345', null],
  ['1234567', null],
  ['15400000001', null],
  ['验证码', null],
])('finds in %j the code %j', (typed, code) => expect(findCode(typed)).toBe(code));

test('a number before the code is not taken for it', () => {
  expect(findCode('致 15400000001:验证码 654321')).toBe('654321');
});

test('every code is found in a message around it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6}$/), fc.constantFrom('', ' ', '-'), (code, gap) => {
      const written = `${code.slice(0, 3)}${gap}${code.slice(3)}`;
      expect(findCode(`【净号】验证码 ${written},15 分钟内有效`)).toBe(code);
    }),
  );
});

test('a time, a date with strokes and a decimal are told from a group of digits, whatever stands around them', () => {
  const group = /(?<!\d|\d[:/.])\d(?:[ -]?\d)*(?!\d|[:/.]\d)/g;
  const firstSix = /(?<!\d)\d(?:[ -]?\d){5}(?!\d)/;
  const digits = (text: string) => text.replace(/\D/g, '');
  fc.assert(
    fc.property(fc.stringMatching(/^(\d{1,6}|[ :/.-]|码){0,9}$/), (text) => {
      const six = (text.match(group) ?? []).map(digits).find(({ length }) => length === 6);
      const found = six ?? firstSix.exec(text)?.[0];
      expect(findCode(text)).toBe(found === undefined ? null : digits(found));
    }),
    { numRuns: 2_000 },
  );
});
