/** Seeded chance: the same seed and words always give the same number, so that demos and tests repeat exactly. */

import { checkDigit } from '#domain/submission.ts';
import { dayAt } from '#domain/time.ts';
import type { World } from '#twin/world/world.ts';

/** A 32-bit hash (FNV-1a, then mixed as in murmur3), spread well enough for words that differ in one letter. */
function hash(seed: number, text: string): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 128 bits that tell one text from another; no secret. */
export const fingerprint = (text: string): string =>
  [1, 2, 3, 4].map((seed) => hash(seed, text).toString(16).padStart(8, '0')).join('');

/** At least 0, below 1. */
export function chance(seed: number, ...words: readonly string[]): number {
  return hash(seed, words.join('\n')) / 0x1_0000_0000;
}

/** At least `from`, below `to`. */
export function between(from: number, to: number, seed: number, ...words: readonly string[]): number {
  return from + (to - from) * chance(seed, ...words);
}

/** An id that tells nothing of how many there are: prefix and fourteen seeded characters. */
export function nextId(world: Pick<World, 'seed' | 'counter'>, prefix: string): string {
  world.counter += 1;
  const part = (salt: string) => hash(world.seed, `${salt}\n${prefix}\n${world.counter}`).toString(36).padStart(7, '0');
  return `${prefix}_${part('a')}${part('b')}`;
}

/** Twelve digits: eleven seeded ones that can't be counted up, and a check digit. */
export function nextCheckCode(world: Pick<World, 'seed' | 'counter'>): string {
  world.counter += 1;
  const seeded = (salt: string, digits: number) =>
    String(Math.floor(chance(world.seed, salt, String(world.counter)) * 10 ** digits)).padStart(digits, '0');
  const digits = seeded('check code', 6) + seeded('check code, its end', 5);
  return digits + checkDigit(digits);
}

/** Twelve digits: the day as yymmdd, five seeded ones that can't be counted up, and a check digit. */
export function nextReference(world: Pick<World, 'seed' | 'counter'>, now: number): string {
  world.counter += 1;
  const seeded = Math.floor(chance(world.seed, 'reference', String(world.counter)) * 100_000);
  const digits = dayAt(now).slice(2).replaceAll('-', '') + String(seeded).padStart(5, '0');
  return digits + checkDigit(digits);
}
