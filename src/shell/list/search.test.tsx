/** What searches a list comes later than its rows: until then all of them stand there, and where it is lost that is said. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { m } from '#copy/generated/messages.js';
import type { App } from '#domain/app.ts';
import type * as Field from '#shell/list/SearchField.tsx';
import type * as Search from '#shell/list/search.ts';
import { anApp } from '#testing/anApp.ts';

const apps: App[] = [anApp('shop'), anApp('bank')];
let root: Root;
let host: HTMLElement;
let part: typeof Search;
let SearchField: typeof Field.SearchField;
let isLost: boolean;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  isLost = false;
  vi.resetModules();
  vi.doMock('#api/arrive.ts', async () => {
    const { ApiProblem } = await import('#api/apiProblem.ts');
    return {
      arrive: (get: () => Promise<unknown>) => (isLost ? Promise.reject(new ApiProblem('unreachable')) : get()),
    };
  });
  part = await import('#shell/list/search.ts');
  ({ SearchField } = await import('#shell/list/SearchField.tsx'));
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.doUnmock('#api/arrive.ts');
  vi.unstubAllGlobals();
});

function List({ typed, rows }: { typed: string; rows: number }) {
  const { query, lost } = part.useSearch(typed, rows);
  const found = part.searched(apps, (app) => app, query);
  return (
    <>
      <SearchField label="" hint="" value={typed} onChange={() => null} query={query} found="found" lost={lost} />
      <ul>
        {found.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </>
  );
}

const draw = (typed: string, rows: number) =>
  act(async () => {
    const router = createMemoryRouter([{ path: '/', element: <List typed={typed} rows={rows} /> }]);
    root.render(<RouterProvider router={router} />);
    await import('#domain/input/nameSearch.ts');
  });
const shown = () => [...host.querySelectorAll('li')].map(({ textContent }) => textContent);

test('a short list asks for it with the first letter, a long one at once', async () => {
  await draw('', 9);
  expect(part.searched(apps, (app) => app, 'shop')).toHaveLength(2);
  await draw('shop', 9);
  await vi.waitFor(() => expect(shown()).toEqual(['shop']));
});

test('a long list has it before anything is typed', async () => {
  await draw('', 21);
  await vi.waitFor(() => expect(part.searched(apps, (app) => app, 'shop')).toHaveLength(1));
});

test('where it is lost, all rows stay, what happened is said beside the field, and one tap gets it', async () => {
  isLost = true;
  await draw('shop', 9);
  expect(shown()).toEqual(['shop', 'bank']);
  const alert = host.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain(m.problems_unreachable());
  expect(host.querySelector('[role="status"]')?.textContent).toBe('');
  isLost = false;
  await act(async () => alert?.querySelector('button')?.click());
  await vi.waitFor(() => expect(shown()).toEqual(['shop']));
  expect(host.querySelector('[role="alert"]')).toBeNull();
});
