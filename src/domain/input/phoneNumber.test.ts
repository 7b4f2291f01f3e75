/** What people type and paste as a number, and what is wrong with the rest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupNumber, maskNumber, parseNumber, spokenParts } from '#domain/input/phoneNumber.ts';
import { anyText } from '#testing/anyText.ts';

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
  ...[...'‐‑‒–—―−﹣－⁻‧·・•∙⋅｡。．_＿~～/,，、|ー➖─━⁃˗'].map((mark) => `154${mark}0000${mark}0001`),
  ...[...'\u00a0\u1680\u2002\u2007\u2009\u202f\u205f\u3000\u2028\u3164\u2800'].map(
    (blank) => `154${blank}0000${blank}0001`,
  ),
  ...[...'\u00ad\u180e\u200b\u200d\u2060\u2063\ufe0f\ufeff\u0000\u202d\u2066'].map(
    (unseen) => `1${unseen}5400000001${unseen}`,
  ),
  '15400000001。',
  '15400000001．',
  '“15400000001”',
  "'15400000001",
  '<15400000001>',
  '【154】【0000】【0001】',
  'tel:15400000001',
  'TEL：154 0000 0001',
  'tel:+86-154-0000-0001',
  'sms:15400000001',
  '手机号：15400000001',
  '手机号码 154 0000 0001',
  '手机号154 0000 0001。',
  '我的号码是15400000001',
  '手机号1：15400000001',
  '11位手机号:15400000001',
  'Mobile: +86 154 0000 0001',
  'Phone no. 154-0000-0001',
  '☎️ 15400000001',
  '📱+8615400000001',
  '15400000001（微信同号）',
  '15400000001，谢谢！',
  '我的号码是 154 0000 0001。请查一下',
  '15400000001\n谢谢',
  '11位手机号15400000001',
  '\ud80015400000001\udc00',
  '154\ufffc00000001',
  '壹伍肆零零零零零零零壹',
  '15400000001 (本人)',
  '+86（0）15400000001',
  '015400000001',
  '1️⃣5️⃣4️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣1️⃣',
  '①⑤④00000001',
  '𝟷𝟻𝟺𝟶𝟶𝟶𝟶𝟶𝟶𝟶𝟷',
  '١٥٤٠٠٠٠٠٠٠١',
  '༡༥༤༠༠༠༠༠༠༠༡',
  '一五四零零零零零零零一',
  '幺五四，〇〇〇〇，○○○幺。',
  '幺54 0000 零零零1',
])('reads %j', (typed) => {
  expect(parseNumber(typed)).toEqual({ ok: true, number: '15400000001' });
});

test.each([
  ['', 'empty'],
  [' - ', 'empty'],
  ['\u200b。', 'empty'],
  ['1540000000', 'tooShort', 10],
  ['１５４０００００００', 'tooShort', 10],
  ['+86 154 0000 000', 'tooShort', 10],
  ['154000000011', 'tooLong', 12],
  ['15400000001/15400000002', 'tooLong', 22],
  ['861540000000', 'tooLong', 12],
  ['+1 415 555 0100', 'foreign'],
  ['+15400000001', 'foreign'],
  ['＋852 6123 4567', 'foreign'],
  ['01012345678', 'fixedLine'],
  ['010-6666 8888', 'fixedLine'],
  ['62345678', 'fixedLine'],
  ['+86 10 6234 5678', 'fixedLine'],
  ['+86 (21) 6234-5678', 'fixedLine'],
  ['0086 755 8234 5678', 'fixedLine'],
  ['12345678901', 'notMobile'],
  ['25400000001', 'notMobile'],
  ['00852 6123 4567', 'foreign'],
  ['10086', 'tooShort', 5],
] as const)('refuses %j as %s', (typed, fault, count?: number) => {
  expect(parseNumber(typed)).toEqual({ ok: false, fault, ...(count !== undefined && { count }) });
});

test.each([
  ['abc', 'a'],
  ['1540000000O', 'O'],
  ['O5400000001', 'O'],
  ['l5400000001', 'l'],
  ['154 0000 0001 转 2', '转'],
  ['154****0001', '*'],
  ['#15400000001', '#'],
  ['154000+0001', '+'],
  ['154=0000=0001', '='],
  ['1540000000é', 'é'],
  ['1540000000가', '가'],
  ['1540000000😀', '😀'],
  ['154000\ufffd0001', '\ufffd'],
  ['15400000001元', '元'],
  ['15400000001Ⅹ', 'Ⅹ'],
  ['手机号', '手'],
])('refuses %j and names %s', (typed, character) => {
  expect(parseNumber(typed)).toEqual({ ok: false, fault: 'letters', character });
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
  fc.assert(fc.property(anyText, (typed) => void parseNumber(typed)));
});
