/** What is said beside "try again": that sending twice counts once is a matter of what was sent, and of nothing that was read. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, test, vi } from 'vitest';
import type { ApiProblem } from '#api/apiProblem.ts';
import { call } from '#api/client.ts';
import { operations } from '#contract/operations.ts';
import { m } from '#copy/generated/messages.js';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';

afterEach(() => vi.unstubAllGlobals());

async function wordsFor(error: Error): Promise<string> {
  const place = document.createElement('div');
  const router = createMemoryRouter([{ path: '/', element: <ProblemNotice error={error} /> }]);
  const root = createRoot(place);
  await act(async () => root.render(<RouterProvider router={router} />));
  await act(() => vi.dynamicImportSettled());
  const words = place.textContent ?? '';
  act(() => root.unmount());
  return words;
}

const failures: [name: string, fetch: () => Promise<Response>][] = [
  ['the network is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the answer can not be read', async () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
];

test('turned away for a time, whoever did something is told how long, and that they may try again is theirs to take up', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async () => new Response('<p>', { status: 503, headers: { 'retry-after': '40' } }));
  const sent = await call(operations.renewProof, {}).catch((error: Error) => error);
  const read = await call(operations.readLine, {}).catch((error: Error) => error);
  expect(await wordsFor(sent as Error)).toContain(m.problems_wait({ span: m.common_seconds({ count: 40 }) }));
  expect(await wordsFor(read as Error)).toContain(m.problems_wait_for_it({ span: m.common_seconds({ count: 40 }) }));
  const over = Object.assign(sent as ApiProblem, { quietUntil: 1 });
  expect(await wordsFor(over)).toContain(m.problems_wait_over());
});

test.each(failures)('%s', async (_, fetch) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', fetch);
  const read = await call(operations.readLine, {}).catch((error: Error) => error);
  const sent = await call(operations.renewProof, {}).catch((error: Error) => error);
  expect(await wordsFor(read as Error)).not.toContain(m.problems_counts_once());
  expect(await wordsFor(sent as Error)).toContain(m.problems_counts_once());
});

test.each([
  [429, false],
  [503, true],
])('a gateway’s %i, without a word of the service: whether the act may have come to it, %j', async (status, may) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async () => new Response('<p>', { status, headers: { 'retry-after': '40' } }));
  const sent = await call(operations.renewProof, {}).catch((error: Error) => error);
  expect((await wordsFor(sent as Error)).includes(m.problems_counts_once())).toBe(may);
});
