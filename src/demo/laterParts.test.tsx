/** What comes later is shown in the moment it is there, and asked for again after it was lost. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { m } from '#copy/generated/messages.js';
import { LaterPart } from '#demo/laterParts.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';

vi.mock('#api/client.ts', () => ({ hostAnswers: async () => false }));

test('words while it is awaited, other words where it was lost, and the part at the next try', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  let settle: { come(): void; fail(): void } = { come: () => undefined, fail: () => undefined };
  const part = preloadable<{ name: string }>(
    () =>
      new Promise((resolve, reject) => {
        settle = { come: () => resolve(({ name }) => <b>{name}</b>), fail: () => reject(new Error('lost')) };
      }),
  );
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const show = (isOpen: boolean) =>
    act(async () => root.render(isOpen && <LaterPart part={part} given={{ name: 'Clock' }} ifLost={<i>Lost</i>} />));
  await show(true);
  expect(document.body.textContent).toBe(m.demo_working());
  await act(async () => settle.fail());
  expect(document.body.textContent).toBe('Lost');
  await show(false);
  await show(true);
  await act(async () => settle.come());
  expect(document.body.textContent).toBe('Clock');
  await show(false);
  await show(true);
  expect(document.body.textContent).toBe('Clock');
  act(() => root.unmount());
});
