/** Whoever loses the session is told on every screen, once, and comes back to the one that they were on. */

import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { onSessionEnd, sessionQuery } from '#api/sessions.ts';
import type { Line } from '#domain/line.ts';
import type { Session, SignedIn } from '#domain/session/session.ts';
import { Component as TimedOutScreen } from '#features/sign-in/TimedOutScreen.tsx';
import { tellSessionLost } from '#shell/session/sessionLost.ts';
import { drafts, forgetAll, keep, recall } from '#shell/session/tabStorage.ts';
import { readDraft, writeDraft } from '#shell/session/wayInDraft.ts';
import { aLine } from '#testing/aLine.ts';
import { draw } from '#testing/screenOf.tsx';

const past = '2020-01-01T00:00:00.000Z';
const coming = '2099-01-01T00:00:00.000Z';
const signedIn: SignedIn = {
  state: 'signedIn',
  way: 'signIn',
  lineId: 'lin_1',
  maskedNumber: '154****0001',
  proofFreshUntil: coming,
  idleEndsAt: coming,
  endsAt: coming,
  challenge: null,
};

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
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
  ['/look-up', 'sessionEnded', '/timed-out', '/look-up'],
  ['/look-up', 'notSignedIn', '/signed-out', null],
  ['/code', 'sessionEnded', null, null],
  ['/cancelled-number', 'sessionEnded', null, null],
  ['/sign-in', 'sessionEnded', null, null],
  ['/timed-out', 'sessionEnded', null, null],
] as const)('at %s, when the service says %s', async (at, code, shown, kept) => {
  window.history.replaceState(null, '', at);
  refusingWith(code);
  const goTo = vi.fn();
  keep('typed', '154');
  await tellSessionLost(goTo);
  // Whoever signed in next on this device would be another person.
  expect(recall('typed')).toBe(shown === '/signed-out' ? null : '154');
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

test.each([
  ['sessionEnded', '/timed-out', '/look-up'],
  ['notSignedIn', '/signed-out', null],
] as const)('between the right code and the inquiry, when the service says %s', async (code, shown, kept) => {
  window.history.replaceState(null, '', '/code');
  queryClient.setQueryData<Session>(sessionQuery.queryKey, signedIn);
  refusingWith(code);
  const goTo = vi.fn();
  await tellSessionLost(goTo);
  expect([goTo.mock.lastCall?.[0], recall('returnTo')]).toEqual([shown, kept]);
});

test.each<[string, Partial<Line>, Partial<SignedIn>, string]>([
  ['the time to get the number back has ended', { cancelledAt: past, coolingOffEndsAt: past }, {}, '取回期已过'],
  ['the cancellation has taken effect', { cancellationExpectedAt: past }, {}, '销号已生效'],
  ['nothing was done for long', {}, { idleEndsAt: past }, '登录已超时'],
  ['it lasted as long as a session may', {}, { endsAt: past }, '登录已超时'],
  ['the service gave no reason', {}, {}, '登录已结束'],
])('the screen says that %s', async (_, facts, times, heading) => {
  window.history.replaceState(null, '', '/number/cooling-off');
  refusingWith('sessionEnded');
  queryClient.setQueryData<Session>(sessionQuery.queryKey, { ...signedIn, ...times });
  queryClient.setQueryData(lineQuery.queryKey, aLine(facts));
  const stop = onSessionEnd(() => void tellSessionLost(() => undefined));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ state: 'anonymous' })));
  await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
  stop();
  expect(await draw(TimedOutScreen, (page) => page.querySelector('h1')?.textContent)).toBe(heading);
});
