/** The focus never falls to the page's body: what has it keeps it, and what goes away names its successor. */

import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { draw, drawOnly, focus, focused, watchFocusIn } from '#testing/focusWatched.tsx';

watchFocusIn('main');

const row = (name: string, extra: ReactNode = null) => (
  <li key={name}>
    <h3>
      <a href={`/requests/${name}`}>{name}</a>
    </h3>
    {extra}
  </li>
);
const list = (...names: string[]) => (
  <>
    <h1>Requests</h1>
    <section>
      <h2>Under way</h2>
      {names.length > 0 ? <ul>{names.map((name) => row(name))}</ul> : <p>None</p>}
    </section>
    <a href="/record">Record</a>
  </>
);

test('a row that moves among others keeps it', async () => {
  await draw(list('a', 'b', 'c', 'd'));
  for (const name of ['a', 'd', 'b']) {
    focus(`a[href$=${name}]`);
    await draw(list('d', 'c', 'b', 'a'));
    expect(focused()).toBe(name);
    await draw(list('a', 'b', 'c', 'd'));
    expect(focused()).toBe(name);
  }
});

test('a row that another group shows now keeps it, and so does a button of it', async () => {
  const groups = (first: string[], second: string[]) => (
    <>
      {[first, second].map((names, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups that stay.
        <ul key={index}>{names.map((name) => row(name, <button type="button">{`ask ${name}`}</button>))}</ul>
      ))}
    </>
  );
  await draw(groups(['a', 'b'], ['c']));
  focus('a[href$=b]');
  await draw(groups(['a'], ['b', 'c']));
  expect(focused()).toBe('b');
  focus('li:first-child button');
  await draw(groups([], ['b', 'a', 'c']));
  expect(focused()).toBe('ask a');
});

test.each([
  ['a', ['b', 'c'], 'b'],
  ['b', ['a', 'c'], 'c'],
  ['c', ['a', 'b'], 'b'],
])('a row that is gone (%s of a, b, c) leaves it to the next, or else to the one before', async (gone, left, next) => {
  await draw(list('a', 'b', 'c'));
  focus(`a[href$=${gone}]`);
  await draw(list(...left));
  expect(focused()).toBe(next);
});

test.each([
  ['a text', <textarea key="typed" />],
  ['a line of text', <input key="typed" />],
])('%s that goes while it is typed leaves it to a heading: the next key presses nothing', async (_, typed) => {
  const page = (field: ReactNode) => (
    <>
      <h1>Request</h1>
      <section>
        <h2>Answer</h2>
        {field}
        <button type="button">Delete</button>
        <a href="/requests">Requests</a>
      </section>
    </>
  );
  await draw(page(typed));
  focus('textarea, input');
  await draw(page(null));
  expect(focused()).toBe('Answer');
});

test.each([
  ['button', 'Enter', true, true],
  ['button', 'Enter', false, false],
  ['button', 'Tab', true, false],
  ['textarea', 'Enter', true, false],
])('a key that is held down acts once (%s, %s, repeated: %s)', async (at, key, repeat, isStopped) => {
  await draw(
    <>
      <button type="button">Remove</button>
      <textarea />
    </>,
  );
  const press = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true });
  document.querySelector(at)?.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(isStopped);
});

test('the last row leaves it to the heading of its section', async () => {
  await draw(list('a'));
  focus('a[href$=a]');
  await draw(list());
  expect(focused()).toBe('Under way');
});

test('a section that is gone leaves it to the page', async () => {
  await draw(list('a'));
  focus('a[href$=a]');
  await draw(<h1>Requests</h1>);
  expect(focused()).toBe('Requests');
});

test('a button that became a countdown, and a notice that is gone, leave it to what stands beside', async () => {
  const form = (content: ReactNode) => (
    <form>
      <input />
      <div>{content}</div>
      <button type="submit">Send</button>
    </form>
  );
  await draw(
    form(
      <div role="alert">
        <button type="button">Try again</button>
      </div>,
    ),
  );
  focus('[role=alert] button');
  await draw(form(null));
  expect(focused()).toBe('Send');
  await draw(form(<button type="button">Get a new code</button>));
  focus('div button');
  await draw(form(<p>In 60 seconds</p>));
  expect(focused()).toBe('Send');
  await draw(form(<button type="button">Get a new code</button>));
  focus('div button');
  await draw(form(<a href="/reload">Reload</a>));
  expect(focused()).toBe('Reload');
});

test('whoever has left the page’s parts is not called back, nor is a focus that has been given', async () => {
  await draw(list('a', 'b'));
  focus('a[href$=a]');
  (document.activeElement as HTMLElement).blur();
  await new Promise((ok) => setTimeout(ok));
  await draw(list('b'));
  expect(focused()).toBe('body');
  focus('a[href$=b]');
  await drawOnly(list('c'));
  focus('a[href="/record"]');
  await new Promise((ok) => setTimeout(ok));
  expect(focused()).toBe('Record');
});

test('nothing that cannot be seen gets it', async () => {
  const page = (shown: boolean) => (
    <section>
      <h2>Part</h2>
      {shown && <button type="button">Act</button>}
      <div hidden>
        <button type="button">Unseen</button>
      </div>
      <dialog>
        <button type="button">Closed</button>
      </dialog>
    </section>
  );
  await draw(page(true));
  focus('section > button');
  await draw(page(false));
  expect(focused()).toBe('Part');
});

test('what can not take it is passed over, however near it stands', async () => {
  const screen = (isThere: boolean) => (
    <>
      <h1>Rules</h1>
      <nav>
        <button type="button" disabled>
          Before
        </button>
      </nav>
      <div>
        {isThere && <button type="button">Try again</button>}
        <p>48 hours</p>
        <button type="button" disabled>
          After
        </button>
      </div>
    </>
  );
  await draw(screen(true));
  focus('div button:not([disabled])');
  await draw(screen(false));
  expect(focused()).toBe('Rules');
});
