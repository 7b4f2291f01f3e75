import { expect, test } from 'vitest';
import { openRateLimit } from '#twin/http/rateLimit.ts';

test("a minute's worth at once, then as fast as it refills, each address by itself", () => {
  const ask = openRateLimit(60);
  for (let count = 0; count < 60; count += 1) expect(ask('a', 0)).toBe(0);
  expect(ask('a', 0)).toBe(1_000);
  expect(ask('a', 400)).toBe(600);
  expect(ask('b', 400)).toBe(0);
  expect(ask('a', 1_000)).toBe(0);
  expect(ask('a', 1_000)).toBe(1_000);
});

test('a clock that goes backwards gives nothing away and takes nothing', () => {
  const ask = openRateLimit(1);
  expect(ask('a', 60_000)).toBe(0);
  expect(ask('a', 0)).toBe(60_000);
});

test('no limit, and no memory without end', () => {
  const free = openRateLimit(0);
  for (let count = 0; count < 1_000; count += 1) expect(free('a', 0)).toBe(0);
  const ask = openRateLimit(1);
  ask('first', 0);
  for (let count = 0; count < 10_000; count += 1) ask(`other ${count}`, 0);
  expect(ask('first', 0)).toBe(0);
});
