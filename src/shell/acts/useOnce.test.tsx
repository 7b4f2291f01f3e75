/** Two taps in one moment are one act, two acts stay two. */

import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useOnce } from '#shell/acts/useOnce.ts';

const sent: string[] = [];
const answers: { ok(): void; no(): void }[] = [];
const done = vi.fn();
let tap: (what: string) => void;
let root: Root;

function Page() {
  const mutation = useOnce(
    useMutation({
      mutationFn: (what: string) => {
        sent.push(what);
        return new Promise<void>((ok, no) => answers.push({ ok, no: () => no(new Error('refused')) }));
      },
    }),
  );
  tap = (what) => mutation.mutate(what, { onSuccess: done });
  return null;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  sent.length = answers.length = 0;
  done.mockReset();
  root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));
const settle = (how: 'ok' | 'no') => act(async () => answers.at(-1)?.[how]());

test('the same twice is sent once, and its effect is told once', async () => {
  await act(async () => {
    tap('a');
    tap('a');
  });
  expect(sent).toEqual(['a']);
  await settle('ok');
  expect(done).toHaveBeenCalledTimes(1);
});

test('something else meanwhile is sent', async () => {
  await act(async () => {
    tap('a');
    tap('b');
  });
  expect(sent).toEqual(['a', 'b']);
});

test.each(['ok', 'no'] as const)('once it is answered (%s), it may be sent again', async (how) => {
  await act(async () => tap('a'));
  await settle(how);
  await act(async () => tap('a'));
  expect(sent).toEqual(['a', 'a']);
});
