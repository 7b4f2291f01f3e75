/** A fresh code is asked for in one way, whatever it is for: what is wrong with it is said at the field, and leads there. */

import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Challenge, Session } from '#domain/session/session.ts';
import { type FreshCode, useFreshCode } from '#shell/acts/useFreshCode.ts';

const now = Date.parse('2026-11-24T08:00:00.000Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const theCode: Challenge = {
  id: 'cha_1',
  purpose: 'reauth',
  sentTo: '154****0003',
  expiresAt: at(15),
  resendAt: at(1),
  voiceAt: at(1),
  triesLeft: 5,
  lockedUntil: null,
};
const signedIn = (proofFreshUntil: string, challenge: Challenge | null = theCode): Session => ({
  state: 'signedIn',
  way: 'signIn',
  lineId: 'l1',
  maskedNumber: '154****0003',
  proofFreshUntil,
  idleEndsAt: at(15),
  endsAt: at(480),
  challenge,
});
const send = vi.fn<() => Promise<void>>();
let proof: FreshCode;
let place: HTMLElement;
let root: Root;

function Page({ session }: { session: Session }) {
  proof = useFreshCode(session, now);
  return (
    <>
      <button type="submit" />
      <section ref={proof.place}>{proof.session !== null && !proof.awaitsCode && <input />}</section>
    </>
  );
}

const draw = (session: Session) =>
  act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <Page session={session} />
      </QueryClientProvider>,
    ),
  );
async function show(session: Session): Promise<void> {
  await draw(session);
  place.querySelector('button')?.focus();
}
const focused = () => document.activeElement?.tagName;

/** How the service answers the code. */
function answering(status: number, body: object): void {
  const type = status === 200 ? 'application/json' : 'application/problem+json';
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })),
  );
}
let failure: Error | null;
const tryIt = () =>
  act(async () => {
    failure = await proof.proveThen(send).then(
      () => null,
      (error: Error) => error,
    );
  });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  send.mockReset().mockResolvedValue();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  queryClient.clear();
  vi.unstubAllGlobals();
});

test('while the proof is fresh nothing is asked for', async () => {
  await show(signedIn(at(1)));
  expect(proof.session).toBeNull();
  expect(proof.isTyped()).toBe(true);
  await tryIt();
  expect(send).toHaveBeenCalledTimes(1);
});

test('the field takes the focus from the button that asked for the code, and from nothing else', async () => {
  answering(200, signedIn(at(-1)));
  await show(signedIn(at(-1), null));
  await draw(signedIn(at(-1)));
  expect(focused()).toBe('BUTTON');
  await show(signedIn(at(-1), null));
  await act(async () => proof.renew.mutate());
  await draw(signedIn(at(-1)));
  expect(focused()).toBe('INPUT');
});

test('a missing code is said at the field, which gets the focus, each time', async () => {
  await show(signedIn(at(-1)));
  for (const _ of [1, 2]) {
    place.querySelector('button')?.focus();
    await act(async () => expect(proof.isTyped()).toBe(false));
    expect(proof.fault).not.toBeNull();
    expect(focused()).toBe('INPUT');
  }
});

test('a wrong code is said at the field, which gets the focus, and nothing is sent', async () => {
  answering(422, { type: 'about:blank', title: '', status: 422, code: 'codeWrong', triesLeft: 3, traceId: 'a1' });
  await show(signedIn(at(-1)));
  await act(async () => proof.setCode('123456'));
  await tryIt();
  expect(proof.fault).not.toBeNull();
  expect(focused()).toBe('INPUT');
  expect([failure?.message, proof.besides(failure)]).toEqual(['codeWrong', null]);
  expect(send).not.toHaveBeenCalled();
});

test('with the right code it is sent, and the field is empty for the next', async () => {
  answering(200, signedIn(at(5)));
  await show(signedIn(at(-1)));
  await act(async () => proof.setCode('123456'));
  await tryIt();
  expect(send).toHaveBeenCalledTimes(1);
  expect(proof).toMatchObject({ code: '', fault: null });
});

test('where the service wants a new code earlier than the portal thought, the field comes', async () => {
  send.mockRejectedValueOnce(new ApiProblem('newCodeNeeded'));
  await show(signedIn(at(1), null));
  await tryIt();
  expect(proof.session).not.toBeNull();
  expect(proof.awaitsCode).toBe(true);
  expect(proof.besides(failure)).toBe(failure);
});
