/** A dialog, or a page that nobody may see for a while, gives the focus back to what had it. */

import { act } from 'react';
import { expect, test } from 'vitest';
import { draw, focus, focused, watchFocusIn } from '#testing/focusWatched.tsx';
import { Dialog } from '#ui/Dialog.tsx';

watchFocusIn('div');

/** A screen, and after it what stands below each screen: the session's own question is asked from there. */
const asked = (isAsked: boolean, names = ['a', 'b']) => (
  <>
    <main>
      <h1>Requests</h1>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`/requests/${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
    <footer>
      <a href="tel:10086">Call</a>
    </footer>
    <Dialog
      open={isAsked}
      onClose={() => undefined}
      title="Stay?"
      actions={
        <>
          <button type="button">Stay</button>
          <button type="button">Leave</button>
        </>
      }
    />
  </>
);

test.each([
  ['what had it', 'a[href$=a]', ['a', 'b'], 'a'],
  ['what has come in its place', 'a[href$=a]', ['b'], 'b'],
  ['the heading of the screen, where nothing had it', null, ['a', 'b'], 'Requests'],
])('a dialog gives it back to %s', async (_, before, left, after) => {
  await draw(asked(false));
  if (before !== null) focus(before);
  await draw(asked(true));
  expect(focused()).toBe('Stay');
  focus('dialog button:last-of-type');
  await draw(asked(true, left));
  expect(focused()).toBe('Leave');
  await draw(asked(false, left));
  expect(focused()).toBe(after);
});

/** As a browser does it with a page that is left: what can't be seen loses the focus. */
async function leaveAndComeBack(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  const page = document.documentElement.dataset;
  page['unseen'] = '';
  (document.activeElement as HTMLElement).blur();
  await new Promise((ok) => setTimeout(ok));
  await meanwhile();
  delete page['unseen'];
  await act(async () => undefined);
  await new Promise((ok) => setTimeout(ok));
}

test('a page that was unseen for a while gives it back to what had it, also past a question', async () => {
  await draw(asked(false));
  focus('a[href$=b]');
  await leaveAndComeBack();
  expect(focused()).toBe('b');
  await leaveAndComeBack(async () => {
    for (const isAsked of [true, false, true, false]) {
      await draw(asked(isAsked));
      expect(focused()).toBe(isAsked ? 'Stay' : 'body');
    }
  });
  expect(focused()).toBe('b');
});

test('a page that was unseen gives nothing to whoever had turned away from it', async () => {
  await draw(asked(false));
  focus('a[href$=b]');
  (document.activeElement as HTMLElement).blur();
  await new Promise((ok) => setTimeout(ok));
  await leaveAndComeBack();
  expect(focused()).toBe('body');
});
