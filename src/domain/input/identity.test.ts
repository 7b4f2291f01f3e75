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
])('reads %j as %s', (typed, tail) => expect(parseIdTail(typed)).toEqual({ ok: true, tail }));

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['01010', 'length'],
  ['0101010', 'length'],
  ['110101199003070101', 'length'],
  ['X01010', 'characters'],
  ['0X0101', 'characters'],
  ['01010Y', 'characters'],
  ['零一零一零一', 'characters'],
] as const)('refuses %j as %s', (typed, fault) => expect(parseIdTail(typed)).toEqual({ ok: false, fault }));

test('what it reads it reads again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{5}[0-9Xx]$/), (typed) => {
      const tail = typed.toUpperCase();
      expect(parseIdTail(typed)).toEqual({ ok: true, tail });
      expect(parseIdTail(tail)).toEqual({ ok: true, tail });
    }),
  );
});
