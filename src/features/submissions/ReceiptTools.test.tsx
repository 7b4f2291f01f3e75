/** What is copied or shared of a receipt, in a demo and before a real service. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
