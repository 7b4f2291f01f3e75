/** A date that has moved is told as nobody's first day, and a transfer leaves no doubt that there was somebody before. */
import { afterEach, expect, test } from 'vitest';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

test.each([
  ['p01', 'answered', true],
  ['p12', 'answered', false],
  ['p14', 'ported', false],
  ['p15', 'transferred', false],
])('%s %s', async (personId, sceneId, isTold) => {
  enterScene(personId, sceneId);
  const text = await draw(SecondHandScreen, (page) => page.textContent ?? '');
  expect(/起归您/.test(text)).toBe(isTold);
});
