/** Two taps in one moment are one act, two acts stay two; the focus goes where something came of it. */

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import type { ProblemCode } from '#domain/problemCodes.ts';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';

const sent: string[] = [];
const answers: { ok(): void; no(code: ProblemCode): void }[] = [];
const done = vi.fn();
const readAnew = vi.fn();
let tap: (what: string) => void;
let keyFor: (...intention: (string | null)[]) => string;
let moveOn: (outcome: string) => void;
let place: HTMLElement;
let root: Root;

function Page({ reads }: { reads: boolean }) {
  const [outcome, setOutcome] = useState('open');
  const focus = useFocusAfter<HTMLDivElement>(outcome);
  const mutation = useAct(
    {
      mutationFn: (what: string) => {
        sent.push(what);
        return new Promise<void>((ok, no) => answers.push({ ok, no: (code) => no(new ApiProblem(code)) }));
      },
    },
    { focus, ...(reads && { readAnew }) },
  );
  tap = (what) => mutation.mutate(what, { onSuccess: done });
  keyFor = mutation.keyFor;
  moveOn = setOutcome;
  return <div ref={focus.place} tabIndex={-1} />;
}

const show = (reads = true) =>
  act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <Page reads={reads} />
      </QueryClientProvider>,
    ),
  );

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  sent.length = answers.length = 0;
  done.mockReset();
  readAnew.mockReset();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await show();
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});
const settle = (how: 'ok' | ProblemCode) =>
  act(async () => (how === 'ok' ? answers.at(-1)?.ok() : answers.at(-1)?.no(how)));
const hasFocus = () => document.activeElement === place.firstElementChild;

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

test.each(['ok', 'serviceFault'] as const)('once it is answered (%s), it may be sent again', async (how) => {
  await act(async () => tap('a'));
  await settle(how);
  await act(async () => tap('a'));
  expect(sent).toEqual(['a', 'a']);
});

test('the focus goes to what came of the act, once that can be seen', async () => {
  await act(async () => tap('a'));
  expect(hasFocus()).toBe(false);
  await act(async () => moveOn('closed'));
  expect(hasFocus()).toBe(true);
});

test('what moves on by itself takes no focus', async () => {
  await act(async () => moveOn('closed'));
  expect(hasFocus()).toBe(false);
});

test.each([
  [true, 'notPossibleNow', true],
  [true, 'serviceFault', false],
  [false, 'notPossibleNow', false],
] as const)('after a failure (reads anew: %s, %s) the next move takes the focus: %s', async (reads, code, takes) => {
  await show(reads);
  await act(async () => tap('a'));
  await settle(code);
  expect(readAnew).toHaveBeenCalledTimes(reads ? 1 : 0);
  await act(async () => moveOn('closed'));
  expect(hasFocus()).toBe(takes);
});

test('one intention has one key, another one has another', () => {
  const key = keyFor('shop', null);
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(keyFor('shop', null)).toBe(key);
  expect(keyFor('shop', 'monday')).not.toBe(key);
});
