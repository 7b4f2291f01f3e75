import { expect, test } from 'vitest';
import { duties } from '#testing/portal/duties.ts';
import type { Portal } from '#testing/portal/wholePortal.ts';

test('a screen that leaves a person alone is noticed, with all that it owes', async () => {
  document.body.innerHTML = `
    <main id="main"><h1>A</h1><a href="tel:10086">Call</a><a href="/x" target="_blank">More</a>
    <button type="button">打印</button></main>`;
  const portal = {
    text: () => document.body.textContent ?? '',
    settled: async () => undefined,
    until: async (holds: () => unknown) => void holds(),
  } as unknown as Portal;
  expect(await duties(portal)).toEqual([
    'nobody can be called from below it',
    '"Call" does not show the number that it calls',
    '0 buttons read it aloud',
    'its heading is not what is read first',
    '"More" asks for a second window',
    '"打印" does nothing',
  ]);
  document.body.replaceChildren();
});
