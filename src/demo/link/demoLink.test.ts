/** Links: what is written is read back, and no text makes the reader stumble. */

import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { CONSOLE_VERSION, faultKinds } from '#contract/controlState.ts';
import { carriesFaults, LONGEST_LINK, linkTo, readLink, type SceneLink } from '#demo/link/demoLink.ts';
import { presets } from '#demo/network.ts';
import { locales } from '#domain/languages.ts';

const base = 'https://demo.example.com/accounts';
const searchOf = (url: string) => new URL(url).search;
const id = fc.stringMatching(/^[a-z][A-Za-z0-9]{1,11}$/);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const fault = fc
  .record({ operation: fc.constantFrom('*', 'submit', 'readAccounts'), kind: fc.constantFrom(...faultKinds) })
  .chain(({ operation, kind }) =>
    fc.oneof(
      fc.integer({ min: 1, max: 99 }).map((times) => ({ operation, kind, times })),
      fc.constant({ operation, kind, times: null }),
      fc.integer({ min: 1, max: 99 }).map((share) => ({ operation, kind, times: null, share })),
      fc.nat(60_000).map((latencyMs) => ({ operation, kind, times: 2, latencyMs, appId: 'sample-a' })),
    ),
  );

const anyLink: fc.Arbitrary<SceneLink> = fc.record({
  version: fc.constant(CONSOLE_VERSION),
  personId: id,
  sceneId: orNull(id),
  at: orNull(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })),
  sinceMs: fc.integer({ min: 0, max: 3_000 * 86_400 }).map((seconds) => seconds * 1_000),
  lang: orNull(fc.constantFrom(...locales)),
  large: orNull(fc.boolean()),
  net: orNull(fc.constantFrom(...presets)),
  faults: fc.array(fault, { maxLength: 2 }),
  seed: orNull(fc.nat(1_000_000)),
  accounts: orNull(fc.nat(10_000)),
  signedIn: fc.boolean(),
});

test('what is written is read back, within 300 characters', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      const url = linkTo(base, link);
      expect(url.length).toBeLessThanOrEqual(LONGEST_LINK);
      expect(carriesFaults(url, link.faults)).toBe(link.faults.length === 0 || url.includes('&f='));
      const read = readLink(searchOf(url));
      const faults = url.includes('&f=') ? link.faults : [];
      expect(read).toEqual({ link: { ...link, faults }, bad: [], unknown: [] });
    }),
  );
});

test('the longest link is a code that a phone reads off a screen: version 12 at most', () => {
  const { version } = encode(`https://demo.example.com/?${'a'.repeat(LONGEST_LINK - 26)}`, { ecc: 'M', border: 0 });
  expect(version).toBeLessThanOrEqual(12);
});

test('no text makes it stumble', () => {
  const key = fc.constantFrom('d', 'p', 's', 'at', 't', 'lang', 'care', 'net', 'f', 'seed', 'n', 'out', 'x');
  const anySearch = fc
    .array(fc.tuple(key, fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 12 })
    .map((pairs) => `?${new URLSearchParams([['d', '1'], ...pairs])}`);
  fc.assert(
    fc.property(anySearch, (search) => {
      const read = readLink(search);
      expect(read?.link.personId).toMatch(/^[A-Za-z0-9_-]{0,64}$/);
      expect(read?.link.sinceMs).toBeGreaterThanOrEqual(0);
      expect(read?.link.faults.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 300 },
  );
});

describe('a query', () => {
  test('without the console’s key is the portal’s own', () => {
    expect(readLink('?q=zfb&show=care')).toBeNull();
    expect(readLink('')).toBeNull();
  });

  test.each([
    ['t=P1Y', 't'],
    ['t=P99999D', 't'],
    ['at=now', 'at'],
    ['f=submit', 'f'],
    ['f=submit.status500x1,b@d', 'f'],
    ['net=5g', 'net'],
    ['lang=fr', 'lang'],
    ['care=yes', 'care'],
    ['n=99999', 'n'],
    ['p=../..', 'p'],
  ])('%s falls back and is named', (part, key) => {
    expect(readLink(`?d=1&${part}`)?.bad).toEqual([key]);
  });

  test('with keys that nobody knows names them', () => {
    expect(readLink('?d=1&p=p04&utm=1&utm=2&x=3')).toMatchObject({ bad: [], unknown: ['utm', 'x'] });
  });
});
