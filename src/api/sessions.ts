/** Signing in and out. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { queryClient } from '#api/queryClient.ts';
import type { BodyOf } from '#contract/operation.ts';
import {
  answerCode,
  extendSession,
  readSession,
  renewProof,
  resendCode,
  sendCode,
  signOut,
} from '#contract/session.ts';
import type { Session } from '#domain/session.ts';

/** Remembers a sign-out that the service has not confirmed: until it has, nobody is signed in here, whatever it believes. */
export type Unconfirmed = { isSet(): boolean; set(on: boolean): void };
let kept = false;
let unconfirmed: Unconfirmed = {
  isSet: () => kept,
  set: (on) => {
    kept = on;
  },
};

/** A place that outlasts a reload. */
export function keepUnconfirmedIn(place: Unconfirmed): void {
  unconfirmed = place;
}

const nobody: Session = { state: 'anonymous' };

/** The sign-out that the service is being told of, if any. */
let telling: { told: Promise<void>; stop(): void } | null = null;

function tellSignOut(): Promise<void> {
  if (telling === null) {
    const ending = new AbortController();
    const told = call(signOut, {}, ending.signal)
      .then(() => unconfirmed.set(false))
      .finally(() => {
        telling = null;
      });
    telling = { told, stop: () => ending.abort() };
  }
  return telling.told;
}

export const sessionQuery = queryOptions({
  queryKey: ['readSession'],
  queryFn: async ({ signal }): Promise<Session> => {
    const session = unconfirmed.isSet() ? nobody : await call(readSession, {}, signal);
    if (!unconfirmed.isSet()) {
      forgetFormerPerson(session);
      return session;
    }
    forgetFormerPerson(nobody);
    // Told again with each look at the session; should that fail too, the next one does.
    tellSignOut().catch(() => null);
    return nobody;
  },
});

/** `left`: somebody has signed out, here or in another tab. `lost`: the service says that nobody is signed in any more. */
export type SessionEnd = 'left' | 'lost';
const listeners = new Set<(how: SessionEnd) => void>();

/** Calls `listener` in the moment in which the session ends. */
export function onSessionEnd(listener: (how: SessionEnd) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const personal = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => isPersonal(queryKey) };

/** The screen has to go by itself: what it showed is forgotten, and read no more. */
function forgetWhoLeft(): void {
  for (const tell of listeners) tell('left');
  void queryClient.cancelQueries(personal);
  queryClient.removeQueries(personal);
}

/** How often somebody has signed out since the page was opened. */
let departures = 0;

/** Somebody has signed out, here or in another tab: no answer is waited for, since the service may not know it yet. */
export function leave(): void {
  departures += 1;
  forgetWhoLeft();
  keep(nobody);
}

/** Another tab may have signed out, or signed somebody else in: nothing of the former person stays on screen. */
function forgetFormerPerson(session: Session): void {
  const before = queryClient.getQueryData<Session>(['readSession']);
  if (before?.state !== 'signedIn') return;
  if (session.state === 'signedIn' && session.lineId === before.lineId) return;
  if (unconfirmed.isSet()) {
    forgetWhoLeft();
    return;
  }
  void queryClient.resetQueries(personal);
  if (session.state === 'anonymous') for (const tell of listeners) tell('lost');
}

/** The answer is the session itself: it goes straight into the cache, and an older question's answer no longer counts. */
function keep(session: Session): Session {
  void queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
  // Whoever starts anew on this device has ended the former session with it.
  if (session.state !== 'anonymous') unconfirmed.set(false);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  return session;
}

/** Keeps an answer, unless somebody has signed out since it was asked for. */
async function keepUnlessLeft(answer: Promise<Session>): Promise<Session> {
  const asked = departures;
  const session = await answer;
  return asked === departures ? keep(session) : session;
}

export type NumberGiven = BodyOf<typeof sendCode>;

export const sendCodeMutation = mutationOptions({
  mutationFn: (body: NumberGiven) => {
    // Arriving late, it would end the session that begins here.
    telling?.stop();
    return keepUnlessLeft(call(sendCode, { body }));
  },
});
export const resendCodeMutation = mutationOptions({
  mutationFn: (by: 'text' | 'voice') => keepUnlessLeft(call(resendCode, { body: { by } })),
});
/** Another person may have signed in: nothing of the former one stays in the cache. */
export const answerCodeMutation = mutationOptions({
  mutationFn: (code: string) =>
    keepUnlessLeft(
      call(answerCode, { body: { code } }).then(
        (session) => {
          const before = queryClient.getQueryData(sessionQuery.queryKey);
          if (before?.state !== 'signedIn') queryClient.removeQueries(personal);
          return session;
        },
        (error) => {
          // A wrong code leaves fewer tries, or a lock: the challenge itself has changed.
          void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          throw error;
        },
      ),
    ),
});
export const renewProofMutation = mutationOptions({ mutationFn: () => keepUnlessLeft(call(renewProof, {})) });
export const extendSessionMutation = mutationOptions({ mutationFn: () => keepUnlessLeft(call(extendSession, {})) });

/** From the tap on nobody is signed in here, whether or not the service can be told, and however long that takes. */
export const signOutMutation = mutationOptions({
  mutationKey: ['signOut'],
  mutationFn: () => {
    unconfirmed.set(true);
    leave();
    return tellSignOut();
  },
});
/** For whoever has left already and wants the service to know. */
export const confirmSignOutMutation = mutationOptions({
  mutationKey: signOutMutation.mutationKey,
  mutationFn: tellSignOut,
});

/** Whether the data under this key is the signed-in person's. */
export function isPersonal(key: readonly unknown[]): boolean {
  return key[0] !== 'readService' && key[0] !== 'listApps' && key[0] !== 'readSession';
}
