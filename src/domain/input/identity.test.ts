/** The last six characters of a resident ID as people type them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIdTail } from '#domain/input/identity.ts';

test.each([
  ['010101', '010101'],
  ['01010X', '01010X'],
  ['01010x', '01010X'],
  ['０１０１０ｘ', '01010X'],
  [' 010-101 ', '010101'],
  ...[...'×Ⅹⅹ✕✖╳⨯хХχΧ❌❎✗✘𝐗ⓧⓍ🅧🅇🆇☓叉'].map((look): [string, string] => [`01151${look}`, '01151X']),
  ['01151✖️', '01151X'],
  ['01151x。', '01151X'],
  ['01151 X', '01151X'],
  ['011–51X', '01151X'],
  ['01·15·1X', '01151X'],
  ['\u202a01151X\u202c', '01151X'],
  ['０１１５１Ｘ．', '01151X'],
  ['身份证号后六位：01151X', '01151X'],
  ['身份证后6位：01151X', '01151X'],
  ['后六位是01151X', '01151X'],
  ['后6位01151X', '01151X'],
  ['后 6 位 01151X', '01151X'],
  ['last 6 digits 01151X', '01151X'],
  ['01151X，谢谢', '01151X'],
  ['01151X\ud800', '01151X'],
  ['零壹壹伍壹叉', '01151X'],
  ['ID: 01151x', '01151X'],
  ['ID01151x', '01151X'],
  ['“01151X”', '01151X'],
  ['零一零一零一', '010101'],
  ['零一一五一叉', '01151X'],
  ['٠١٠١٠١', '010101'],
])('reads %j as %s', (typed, tail) => expect(parseIdTail(typed)).toEqual({ ok: true, tail }));

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['01010', 'length'],
  ['0101010', 'length'],
  ['110101900307010', 'length'],
  ['1101051949123100212', 'length'],
] as const)('refuses %j as %s', (typed, fault) => expect(parseIdTail(typed)).toEqual({ ok: false, fault }));

test.each([
  ['01010Y', 'Y'],
  ['01010y', 'y'],
  ['0101O1', 'O'],
  ['01151*', '*'],
  ['01151+', '+'],
  ['01151%', '%'],
  ['0115一X元', '一'],
  ['身份证', '身'],
  // An X is known, but stands last.
  ['X01010', null],
  ['0X0101', null],
  ['0×0101', null],
])('refuses %j and names %j', (typed, character) =>
  expect(parseIdTail(typed)).toEqual({ ok: false, fault: 'characters', character }),
);

test.each([
  ['110101199003070101', '070101'],
  ['11010119900301151x', '01151X'],
  ['11010119900301151×', '01151X'],
  ['110101 19900301 151Ⅹ', '01151X'],
  ['110101-1990-0301-151Ｘ。', '01151X'],
  ['身份证号：11010119900301151X', '01151X'],
  ['公民身份号码 11010119900301151X', '01151X'],
])('offers the last six of the whole number %j', (typed, lastSix) =>
  expect(parseIdTail(typed)).toEqual({ ok: false, fault: 'whole', lastSix }),
);

test('what it reads it reads again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{5}[0-9Xx]$/), (typed) => {
      const tail = typed.toUpperCase();
      expect(parseIdTail(typed)).toEqual({ ok: true, tail });
      expect(parseIdTail(tail)).toEqual({ ok: true, tail });
    }),
  );
});
