/** What the list before cancelling says of an account is what the list of accounts says of it. */
import { afterEach, expect, test } from 'vitest';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

/** By app and account: its state. */
const states = (page: HTMLElement) =>
  new Map(
    [...page.querySelectorAll('li')].flatMap((row) => {
      const name = row.querySelector('a')?.getAttribute('aria-label');
      const state = row.querySelector('[class*=state]')?.textContent;
      return name && state ? [[name, state] as const] : [];
    }),
  );

test.each([
  ['p08', 'hardCases'],
  ['p12', 'paused'],
  ['p11', 'beforeCancelling'],
])('%s %s', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  const listed = await draw(AccountsScreen, states, '/accounts');
  const planned = await draw(CancelScreen, states, '/number/cancel');
  expect(planned.size).toBeGreaterThan(2);
  for (const [name, state] of planned) expect([name, state]).toEqual([name, listed.get(name)]);
});
