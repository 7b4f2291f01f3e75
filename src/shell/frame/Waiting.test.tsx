/** How long a wait is told: not at all at first, then that it is, then that it is long, then that one may leave. */

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Waiting } from '#shell/frame/Waiting.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.documentElement.lang = 'zh-CN';
});
afterEach(() => vi.useRealTimers());

test('nothing for 300 ms, words after, others at 4 s and at 10 s', () => {
  const box = document.createElement('div');
  const root = createRoot(box);
  act(() => root.render(<Waiting />));
  const told: [number, string][] = [];
  for (const at of [0, 299, 300, 3_999, 4_000, 9_999, 10_000]) {
    act(() => void vi.advanceTimersByTime(at - (told.at(-1)?.[0] ?? 0)));
    told.push([at, box.textContent ?? '']);
  }
  expect(told.map(([, words]) => words)).toEqual([
    '',
    '',
    '正在打开…',
    '正在打开…',
    '仍在查询…',
    '仍在查询…',
    '网络很慢。可以先离开这一页，结果不会丢。',
  ]);
  act(() => root.unmount());
});
