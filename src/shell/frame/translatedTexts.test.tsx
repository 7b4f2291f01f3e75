/** Where a browser's translator has put words of its own into the place of a text, what is drawn later is seen all the same. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTexts } from '#shell/frame/translatedTexts.ts';

const texts = (): Text[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data }) => data !== '');
};

/** The ways in which translators do it. */
const translators: Record<string, (text: Text) => void> = {
  replaces: (text) => {
    const font = document.createElement('font');
    font.append(`«${text.data}»`);
    text.replaceWith(font);
  },
  'inserts, then removes': (text) => {
    const font = document.createElement('font');
    font.append(`«${text.data}»`);
    text.before(font);
    text.remove();
  },
  'takes the text itself along': (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
    text.data = `«${text.data}»`;
  },
};

let stop = () => {};
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stop = keepTexts();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const b = <b key="b">b</b>;
const cases: [string, ReactNode, ReactNode, string][] = [
  ['a text beside an element changes', ['one', b], ['two', b], 'two«b»'],
  ['it changes and the rest stays', ['one', b, 'three'], ['two', b, 'three'], 'two«b»«three»'],
  ['it is emptied', ['one', b], ['', b], '«b»'],
  ['it goes', [b, 'one', 'two'], [b, 'one', null], '«b»«one»'],
  ['the one before it goes', [null, 'one', 'two', b], [null, null, 'two', b], '«two»«b»'],
  ['something comes before it', [null, 'one'], [b, 'one'], 'b«one»'],
  ['it stands alone and changes', 'one', 'two', 'two'],
  ['all goes', ['one', b], null, ''],
];

test.each(
  Object.entries(translators).flatMap(([way, translate]) =>
    cases.map(([what, ...one]) => [way, what, translate, ...one] as const),
  ),
)('a translator %s: %s', async (_, __, translate, before, after, shown) => {
  const place = document.body.appendChild(document.createElement('p'));
  const root = createRoot(place);
  await act(async () => root.render(before));
  for (const text of texts()) translate(text);
  await act(async () => {});
  await act(async () => root.render(after));
  expect(place.textContent).toBe(shown);
  // What was drawn then is translated and drawn anew like the first.
  for (const text of texts().filter(({ parentElement }) => parentElement === place)) translate(text);
  await act(async () => {});
  await act(async () => root.render(before));
  expect(place.textContent?.replace(/[«»]/g, '')).toBe(
    [before]
      .flat()
      .map((one) => (one === b ? 'b' : one))
      .join(''),
  );
  await act(async () => root.unmount());
  expect(place.textContent).toBe('');
});
