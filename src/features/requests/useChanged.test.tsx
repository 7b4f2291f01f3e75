// @vitest-environment jsdom

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { UnbindingRequest } from '#domain/request.ts';
import { useChanged } from '#features/requests/useChanged.ts';
import { aRequest } from '#testing/aRequest.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const now = Date.parse('2026-11-24T08:00:00.000Z');

function Told({ requests }: { requests: UnbindingRequest[] }) {
  return useChanged(requests, now)
    .map(({ id }) => id)
    .join();
}

test('tells what changed since the last answer, also after the screen went on to another request', () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  const show = (requests: UnbindingRequest[]) => {
    act(() => root.render(<Told requests={requests} />));
    return place.textContent;
  };
  expect(show([aRequest({ id: 'a' })])).toBe('');
  expect(show([aRequest({ id: 'a', state: 'acknowledged' })])).toBe('a');
  expect(show([aRequest({ id: 'b' })])).toBe('');
  expect(show([aRequest({ id: 'b', state: 'acknowledged' })])).toBe('b');
});
