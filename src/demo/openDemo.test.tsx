/** The console's own page comes after the worker: the phone on it is a page that goes through it. Everywhere else nothing waits for it. */

import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { m } from '#copy/generated/messages.js';
import type { Mode } from '#demo/health.ts';
import { consolePage, drawer } from '#demo/laterParts.tsx';
import { openDemo } from '#demo/openDemo.tsx';

vi.mock('#api/client.ts', () => ({ call: () => new Promise(() => undefined) }));

let page: HTMLElement;
let opened: Promise<() => void>;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const strip = document.body.appendChild(document.createElement('div'));
  strip.id = 'demo';
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  const close = await opened;
  // What it has asked for comes while this file's service still stands.
  await act(() => Promise.all([drawer.load(), consolePage.load()]));
  act(close);
  history.replaceState(null, '', '/');
  document.body.replaceChildren();
});

const startPortal = vi.fn(async () => undefined);
let workerStands: (mode: Mode) => void;
const loadTwin = async () => ({
  startTwin: async () => ({ bringWorker: () => new Promise<Mode>((ok) => (workerStands = ok)) }),
});

test.each([
  ['/demo', 0],
  ['/accounts', 1],
])('at %s', async (path, portals) => {
  startPortal.mockClear();
  history.replaceState(null, '', path);
  await act(async () => {
    opened = openDemo(page, loadTwin, startPortal);
  });
  const isStarting = () => document.body.textContent?.includes(m.demo_starting());
  expect([isStarting(), startPortal.mock.calls.length]).toEqual([path === '/demo', portals]);
  await act(async () => {
    workerStands('worker');
    await opened;
  });
  expect([isStarting(), startPortal.mock.calls.length]).toEqual([false, portals]);
});
