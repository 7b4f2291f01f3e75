/** Whoever loses the session is told on every screen, once, and comes back to the one that they were on. */

import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { tellSessionLost } from '#shell/session/sessionLost.ts';
import { drafts, forgetAll, keep, recall } from '#shell/session/tabStorage.ts';
import { readDraft, writeDraft } from '#shell/session/wayInDraft.ts';
import { aLine } from '#testing/aLine.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  queryClient.clear();
  forgetAll();
  window.history.replaceState(null, '', '/');
});

/** How the service answers who asks for something of a signed-in person. */
function refusingWith(code: 'sessionEnded' | 'notSignedIn'): void {
  const body = { type: 'about:blank', title: '', status: 401, code, traceId: 'a1' };
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify(body), { status: 401, headers: { 'content-type': 'application/problem+json' } }),
    ),
  );
}

test.each([
  ['/', 'sessionEnded', '/timed-out', '/'],
  ['/help?a=b#c', 'sessionEnded', '/timed-out', '/help?a=b#c'],
  ['/requests', 'sessionEnded', '/timed-out', '/requests'],
  ['/requests', 'notSignedIn', '/signed-out', null],
  ['/look-up', 'sessionEnded', null, null],
  ['/sign-in', 'sessionEnded', null, null],
  ['/timed-out', 'sessionEnded', null, null],
] as const)('at %s, when the service says %s', async (at, code, shown, kept) => {
  window.history.replaceState(null, '', at);
  refusingWith(code);
  const goTo = vi.fn();
  await tellSessionLost(goTo);
  expect(goTo.mock.calls).toEqual(shown === null ? [] : [[shown]]);
  expect(recall('returnTo')).toBe(kept);
});

test('a screen that was just asked for waits behind the sign-in', async () => {
  window.history.replaceState(null, '', '/sign-in');
  keep('returnTo', '/requests');
  refusingWith('sessionEnded');
  const goTo = vi.fn();
  await tellSessionLost(goTo);
  expect(goTo).toHaveBeenCalledWith('/timed-out');
  expect(recall('returnTo')).toBe('/requests');
});

test('the reason is asked for apart from what was on screen, which is called off with its screen', async () => {
  window.history.replaceState(null, '', '/requests');
  refusingWith('notSignedIn');
  const watching = new QueryObserver(queryClient, lineQuery).subscribe(() => undefined);
  const goTo = vi.fn();
  const told = tellSessionLost(goTo);
  watching();
  await told;
  expect(goTo).toHaveBeenCalledWith('/signed-out');
});

test.each([
  ['sessionEnded', true],
  ['notSignedIn', false],
] as const)('what was typed is kept for the same person, and not for who comes after them (%s)', async (code, kept) => {
  window.history.replaceState(null, '', '/requests');
  drafts.set('req_1 appeal', { value: 'text', isText: true });
  writeDraft({ idTail: '01151X' });
  refusingWith(code);
  await tellSessionLost(() => undefined);
  expect([drafts.size === 1, readDraft().idTail !== '']).toEqual([kept, kept]);
});

test('nobody is told anything when the service knows the person after all', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(aLine())));
  const goTo = vi.fn();
  await tellSessionLost(goTo);
  expect(goTo).not.toHaveBeenCalled();
});
