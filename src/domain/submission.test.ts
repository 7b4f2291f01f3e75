/** The check digit of a reference: which slips of the pen it catches. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDigit, groupReference } from '#domain/submission.ts';

const bodies = fc.stringMatching(/^\d{11}$/);
const isSound = (reference: string) => checkDigit(reference.slice(0, -1)) === reference.at(-1);

test('it is one digit, and groups read back', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const reference = body + checkDigit(body);
      expect(reference).toMatch(/^\d{12}$/);
      expect(isSound(reference)).toBe(true);
      expect(groupReference(reference).replaceAll(' ', '')).toBe(reference);
    }),
  );
  expect(groupReference('261123004217')).toBe('2611 2300 4217');
});

/** The share of wrong spellings that are caught, over seeded bodies. */
function caught(misspell: (reference: string) => string[]): number {
  const wrong = fc
    .sample(bodies, { numRuns: 100, seed: 154 })
    .flatMap((body) => misspell(body + checkDigit(body)).filter((w) => w !== body + checkDigit(body)));
  return wrong.filter((reference) => !isSound(reference)).length / wrong.length;
}

test('it is the digit of the standard’s own example', () => {
  expect(checkDigit('79462')).toBe('3');
});

test('it catches every wrong digit', () => {
  const share = caught((r) =>
    [...r].flatMap((_, i) => [...'0123456789'].map((d) => r.slice(0, i) + d + r.slice(i + 1))),
  );
  expect(share).toBe(1);
});

test('it catches nearly every swap of neighbours', () => {
  const share = caught((r) => [...r].slice(1).map((_, i) => r.slice(0, i) + r[i + 1] + r[i] + r.slice(i + 2)));
  expect(share).toBeGreaterThan(0.95);
});
