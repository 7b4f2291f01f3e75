/** The code in a pasted message. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFault, findCode } from '#domain/input/smsCode.ts';
import { anyText } from '#testing/anyText.ts';

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
  ...[...'‐‑‒–—―−﹣－·・•∙。．_～ー➖─'].map((mark): [string, string] => [`123${mark}456`, '123456']),
  ...[...'\u2002\u2007\u3000\u3164\u200b\u2060\ufeff\u00ad'].map((blank): [string, string] => [
    `123${blank}456`,
    '123456',
  ]),
  ['123.456', '123456'],
  ['123456。', '123456'],
  ['1.2.3.4.5.6', '123456'],
  ['123 - 456', '123456'],
  ['1 2 3  4 5 6', '123456'],
  ['“123456”', '123456'],
  ['\u202d123456\u202c', '123456'],
  ['验证码：123.456，15 分钟内有效', '123456'],
  ['验证码：123–456。', '123456'],
  ['验证码 123 — 456', '123456'],
  ['G-123456 is your verification code.', '123456'],
  ['123456 is your Clearline code. Order 654321.', '123456'],
  ['123456是您的登录验证码，客服 654321', '123456'],
  ['123456（验证码），请勿转发', '123456'],
  ['邮编100032 验证码 123456', '123456'],
  ['邮编 100032，验证码为 123456', '123456'],
  ['订单号654321，您的校验码是123456。', '123456'],
  ['20261126 验证码123456', '123456'],
  ['261126 动态码：123456', '123456'],
  ['261126 16:57 动态密码 123456 有效期 15 分钟', '123456'],
  ['postcode 100032, code 123456', '123456'],
  ['Zip code 100032. Your verification code: 123456', '123456'],
  ['Order 654321. OTP 123456', '123456'],
  ['Order 654321. PIN: 123-456', '123456'],
  ['验证码短信：订单 654321 的验证码 123456', '123456'],
  ['驗證碼：123456，郵編 100032', '123456'],
  ['【净号】验证码 123456。不要把验证码告诉别人。客服 654321', '123456'],
  ['2026-11-23 123456', '123456'],
  ['2026年11月23日 验证码 123456', '123456'],
  ['111111【净号】验证码 123456', '123456'],
  ['金额 1234.56 元，验证码 654321', '654321'],
  ['Your code is 123456. 654321 is our hotline', '123456'],
  ['123456 IS YOUR CODE 654321', '123456'],
  ['654321，订单。123456 请输入验证码', '123456'],
  ['123456，654321', '123456'],
  ['店 654321 22，123456', '123456'],
  ['验证码尾号 12345678，123456', '123456'],
  ['郵編 654321，驗證碼：123456', '123456'],
  ['邮编 654321，验证碼 123456', '123456'],
  ['验证码 12 16:57 3456', null],
  ['一二三四五六', '123456'],
  ['壹贰叁肆伍陆', '123456'],
  ['6位验证码123456', '123456'],
  ['123\ufffc456\ud800', '123456'],
  ['验证码一二三四五六', '123456'],
  ['幺二三 四五六', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['①②③④⑤⑥', '123456'],
  ['', null],
  ['12345', null],
  ['1234567', null],
  ['15400000001', null],
  ['验证码', null],
  ['12:34:56', null],
  ['26/11/23', null],
  ['验证码 12345', null],
  ['12345O', null],
])('finds in %j the code %j', (typed, code) => expect(findCode(typed)).toBe(code));

test.each([
  ['', 'empty'],
  [' 。', 'empty'],
  ['12345', { count: 5 }],
  ['123–45', { count: 5 }],
  ['1234567', { count: 7 }],
  ['12345O', { character: 'O' }],
  ['12:34:56', { character: ':' }],
  ['123／456', { character: '／' }],
  ['验证码：12：34：56', { character: '：' }],
  ['12345Ⅹ', { character: 'Ⅹ' }],
  ['12345*', { character: '*' }],
  ['验证码', { character: '验' }],
  ['123456', null],
] as const)('says of %j %j', (typed, fault) => expect(codeFault(typed)).toEqual(fault));

test.each(['1', '1 ', '1-', '1:', '1.', '验证码', '123456 ', '12345是'])(
  'ten thousand characters of %j are read at once',
  (part) => {
    const text = part.repeat(Math.ceil(10_000 / part.length));
    const started = performance.now();
    codeFault(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);

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

test('the code after its word is found whatever stands before it', () => {
  const before = fc.constantFrom(
    '邮编100032',
    '订单号 654321',
    '20261126',
    '261126',
    '2026-11-26 16:57',
    '尾号0001',
    '9.99',
    '',
  );
  const word = fc.constantFrom('验证码', '验证码：', '校验码为', '动态码 ', 'code ', 'verification code: ', 'OTP ');
  fc.assert(
    fc.property(before, word, fc.stringMatching(/^\d{6}$/), (first, name, code) => {
      expect(findCode(`${first} ${name}${code}，15 分钟内有效`)).toBe(code);
    }),
  );
});

test('no time, date with strokes or decimal is taken for a code', () => {
  const inner = fc.stringMatching(/^(\d{1,2}:\d{2}(:\d{2})?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,4}\.\d{1,2})$/);
  fc.assert(fc.property(inner, (text) => void expect(findCode(`于 ${text} 发`)).toBe(null)));
});

test('no text makes it fail', () => {
  fc.assert(fc.property(anyText, (typed) => void findCode(typed)));
});
