/** What is copied or shared of a receipt, in a demo and before a real service. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { m } from '#copy/generated/messages.js';
import { ReceiptTools } from '#features/submissions/ReceiptTools.tsx';

const shared: ShareData[] = [];
const written: string[] = [];
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  shared.length = written.length = 0;
  Object.assign(navigator, {
    share: async (data: ShareData) => void shared.push(data),
    clipboard: { writeText: async (text: string) => void written.push(text) },
  });
});
afterEach(() => document.body.replaceChildren());

test.each([
  [true, /^演示数据：.*\n\nCL-2026/],
  [false, /^CL-2026/],
])('in a demo (%s) the text says so', async (demonstration, said) => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<ReceiptTools title="回执" text="CL-2026" demonstration={demonstration} />));
  const [, copy, share] = document.querySelectorAll('button');
  await act(async () => copy?.click());
  await act(async () => share?.click());
  expect(written[0]).toMatch(said);
  expect(shared).toEqual([{ title: '回执', text: written[0] }]);
  act(() => root.unmount());
});

const refusing = (name: string) => () => {
  throw new DOMException('', name);
};
test.each([
  ['throws', refusing('NotAllowedError'), true],
  ['refuses', async () => refusing('NotAllowedError')(), true],
  ['promises nothing', () => undefined, false],
  ['is closed', async () => refusing('AbortError')(), false],
])('a share function that %s', async (_, share, isTold) => {
  Object.assign(navigator, { share });
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<ReceiptTools title="回执" text="CL-2026" demonstration={false} />));
  await act(async () => document.querySelectorAll('button')[2]?.click());
  const said = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
  expect(said).toBe(isTold ? m.submissions_share_refused() : '');
  act(() => root.unmount());
});
