/** For tests: whatever can stand in a text, halves of a character and unseen marks too. */
import fc from 'fast-check';

const characters = (min: number, max: number) => fc.integer({ min, max });

/** Quicker than fast-check's unit `binary`, which needs seconds before its first text. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      characters(0, 0x7f),
      characters(0x2000, 0x206f),
      characters(0x3000, 0x9fff),
      characters(0, 0xffff),
      characters(0, 0x10ffff),
    ),
  )
  .map((codes) => String.fromCodePoint(...codes));
