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

async function trySigningOut(signal: AbortSignal): Promise<void> {
  try {
    await call(signOut, {}, signal);
    unconfirmed.set(false);
  } catch {
    // Asked again with the next look at the session.
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['readSession'],
  queryFn: async ({ signal }): Promise<Session> => {
    if (unconfirmed.isSet()) await trySigningOut(signal);
    if (unconfirmed.isSet()) return { state: 'anonymous' };
    const session = await call(readSession, {}, signal);
    forgetFormerPerson(session);
    return session;
  },
});

const losses = new Set<() => void>();

/** Calls `listener` when the service says that nobody is signed in any more, and it was not this page that has signed out. */
export function onSessionLost(listener: () => void): () => void {
  losses.add(listener);
  return () => losses.delete(listener);
}

/** Another tab may have signed out, or signed somebody else in: nothing of the former person stays on screen. */
function forgetFormerPerson(session: Session): void {
  const before = queryClient.getQueryData<Session>(['readSession']);
  if (before?.state !== 'signedIn') return;
  if (session.state === 'signedIn' && session.lineId === before.lineId) return;
  void queryClient.resetQueries({ predicate: (query) => isPersonal(query.queryKey) });
  if (session.state === 'anonymous') for (const tell of losses) tell();
}

/** The answer is the session itself: it goes straight into the cache, and an older question's answer no longer counts. */
function keep(session: Session): Session {
  void queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
  // Whoever starts anew on this device has ended the former session with it.
  if (session.state !== 'anonymous') unconfirmed.set(false);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  return session;
}

export type NumberGiven = BodyOf<typeof sendCode>;

export const sendCodeMutation = mutationOptions({
  mutationFn: async (body: NumberGiven) => keep(await call(sendCode, { body })),
});
export const resendCodeMutation = mutationOptions({
  mutationFn: async (by: 'text' | 'voice') => keep(await call(resendCode, { body: { by } })),
});
/** Another person may have signed in: nothing of the former one stays in the cache. */
export const answerCodeMutation = mutationOptions({
  mutationFn: async (code: string) => {
    const session = await call(answerCode, { body: { code } }).catch((error) => {
      // A wrong code leaves fewer tries, or a lock: the challenge itself has changed.
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      throw error;
    });
    const before = queryClient.getQueryData(sessionQuery.queryKey);
    if (before?.state !== 'signedIn') queryClient.removeQueries({ predicate: (q) => isPersonal(q.queryKey) });
    return keep(session);
  },
});
export const renewProofMutation = mutationOptions({ mutationFn: async () => keep(await call(renewProof, {})) });
export const extendSessionMutation = mutationOptions({ mutationFn: async () => keep(await call(extendSession, {})) });

/** Empties the cache whether or not the service could be told, so that Back shows nothing. */
export const signOutMutation = mutationOptions({
  mutationFn: async () => {
    queryClient.removeQueries({ predicate: (q) => isPersonal(q.queryKey) });
    try {
      await call(signOut, {});
      unconfirmed.set(false);
    } catch (error) {
      unconfirmed.set(true);
      throw error;
    } finally {
      keep({ state: 'anonymous' });
    }
  },
});

/** Whether the data under this key is the signed-in person's. */
export function isPersonal(key: readonly unknown[]): boolean {
  return key[0] !== 'readService' && key[0] !== 'listApps' && key[0] !== 'readSession';
}
