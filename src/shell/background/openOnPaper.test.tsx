/** On paper every disclosure is open; on the screen it stands afterwards as it stood. */
import { expect, test } from 'vitest';
import { openOnPaper } from '#shell/background/openOnPaper.ts';

test('printing opens what is closed, and closes that alone again', () => {
  const main = document.body.appendChild(document.createElement('main'));
  for (const open of [false, true]) main.appendChild(document.createElement('details')).open = open;
  const states = () => [...document.querySelectorAll('details')].map(({ open }) => open);
  const stop = openOnPaper();
  window.dispatchEvent(new Event('beforeprint'));
  expect(states()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(states()).toEqual([false, true]);
  stop();
  window.dispatchEvent(new Event('beforeprint'));
  expect(states()).toEqual([false, true]);
});
