/** The console sees what has changed as soon as it has, and never goes back to what it asked for before. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import type { TwinState } from '#contract/control.ts';
import { type Twin, useTwin } from '#demo/useTwin.ts';

const asked: ((state: Partial<TwinState>) => Promise<void>)[] = [];
vi.mock('#api/client.ts', () => ({
  call: ({ name }: { name: string }) =>
    name === 'readHealth'
      ? Promise.resolve({ version: 1, store: 'kept', operations: [] })
      : new Promise((answer) => asked.push((state) => act(async () => answer({ people: [], ...state })))),
}));

let twin: Twin;
let root: Root;
function Page() {
  twin = useTwin(true, null);
  return null;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  asked.length = 0;
  root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Page />));
});
afterEach(() => act(() => root.unmount()));

test('an act of the portal is looked at once the service has answered it', async () => {
  await asked[0]?.({ eventCount: 1 });
  expect(twin.state?.eventCount).toBe(1);
  const mutation = queryClient.getMutationCache().build(queryClient, { mutationFn: () => Promise.resolve('done') });
  await act(async () => void (await mutation.execute(undefined)));
  expect(asked.length).toBe(2);
  await asked[1]?.({ eventCount: 2 });
  expect(twin.state?.eventCount).toBe(2);
});

test('so is one that the service refused', async () => {
  const mutation = queryClient.getMutationCache().build(queryClient, { mutationFn: () => Promise.reject(new Error()) });
  await act(async () => void (await mutation.execute(undefined).catch(() => undefined)));
  expect(asked.length).toBe(2);
});

test('an answer that was asked for before an act does not undo what the act showed', async () => {
  let done: (state: TwinState) => void = () => undefined;
  await act(async () => void twin.run(() => new Promise((answer) => (done = answer))));
  await act(async () => done({ people: [], eventCount: 5 } as unknown as TwinState));
  expect(twin.state?.eventCount).toBe(5);
  await asked[0]?.({ eventCount: 1 });
  expect(twin.state?.eventCount).toBe(5);
});
