/** What can be taken back is bounded by number and by size. */
import { expect, test } from 'vitest';
import { newConsoleHistory, undoably } from '#twin/console/consoleHistory.ts';
import { freshWorld } from '#twin/people/openScene.ts';
import type { World } from '#twin/world/world.ts';

const sized = (characters: number): World => ({ ...freshWorld(0), conducts: { ['x'.repeat(characters)]: 'usual' } });
const keepAll = (sizes: readonly number[]) => {
  const history = newConsoleHistory('memory');
  for (const size of sizes) undoably(history, sized(size), String(size), () => undefined);
  return history.earlierWorlds.map(({ sid }) => Number(sid));
};

test('the newest twelve, within sixteen million characters, and the newest whatever its size', () => {
  expect(keepAll(Array.from({ length: 20 }, (_, i) => i))).toEqual(Array.from({ length: 12 }, (_, i) => i + 8));
  expect(keepAll([1, 9_000_000, 8_000_000])).toEqual([8_000_000]);
  expect(keepAll([1, 17_000_000])).toEqual([17_000_000]);
});

test('what throws is not kept', () => {
  const history = newConsoleHistory('memory');
  const act = () =>
    undoably(history, sized(1), null, () => {
      throw new Error('no');
    });
  expect(act).toThrow('no');
  expect(history.earlierWorlds).toEqual([]);
});
