/** Who is signed in, and signing out. Signing in stands apart (signIn.ts), for whoever comes to it. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { headersOf } from '#api/answerHeaders.ts';
import { call } from '#api/client.ts';
import { forgetEarly } from '#api/earlyAnswers.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { endPresence } from '#api/presence.ts';
import { queryClient } from '#api/queryClient.ts';
import { readSession, signOut } from '#contract/session.ts';
import type { Session } from '#domain/session/session.ts';

/** Remembers a sign-out that the service has not confirmed: until it has, nobody is signed in here, whatever it believes. */
export type Unconfirmed = { isSet(): boolean; set(on: boolean): void };
let unconfirmed: Unconfirmed = { isSet: () => false, set: () => undefined };

/** A place that outlasts a reload; without one nothing is remembered. */
export function keepUnconfirmedIn(place: Unconfirmed): void {
  unconfirmed = place;
}

const nobody: Session = { state: 'anonymous' };

/** The sign-out that the service is being told of, if any. */
let telling: { told: Promise<void>; stop(): void } | null = null;

/** A sign-out that is still on its way would end the session that begins now. */
export const stopTelling = () => telling?.stop();

/** Tells the service that somebody has signed out here; asked again while it is being told, it waits for the same answer. */
export function tellSignOut(): Promise<void> {
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

/** As the service says it, or nobody where somebody has signed out here. */
export async function whoIsSignedIn(signal: AbortSignal): Promise<Session> {
  const known = queryClient.getQueryData<Session>(['readSession']);
  const session = unconfirmed.isSet() ? nobody : await call(readSession, {}, signal, known);
  if (!unconfirmed.isSet()) {
    forgetFormerPerson(session);
    return session;
  }
  forgetFormerPerson(nobody);
  // Told again with each look at the session; should that fail too, the next one does.
  tellSignOut().catch(() => null);
  return nobody;
}

export const sessionQuery = queryOptions({
  queryKey: ['readSession'],
  queryFn: ({ signal }) => whoIsSignedIn(signal),
  refetchInterval: ({ state: { data } }) => headersOf(data)?.lookAfterMs ?? LOOK_EVERY_MS.session,
});

/**
 * `left`: somebody has signed out, here or in another tab. `lost`: the service says that nobody is signed in any more; `other`:
 * that somebody else is, who came in by another tab while this one slept.
 */
export type SessionEnd = 'left' | 'lost' | 'other';
const listeners = new Set<(how: SessionEnd) => void>();

/** Calls `listener` in the moment in which the session ends. */
export function onSessionEnd(listener: (how: SessionEnd) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const personal = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => isPersonal(queryKey) };

/** The screen has to go by itself: what it showed is forgotten, and read no more. */
function forgetWhoLeft(): void {
  endPresence();
  forgetEarly();
  for (const tell of listeners) tell('left');
  void queryClient.cancelQueries(personal);
  queryClient.removeQueries(personal);
}

/** Somebody has signed out, here or in another tab: no answer is waited for, since the service may not know it yet. */
export function leave(): void {
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
  endPresence();
  forgetEarly();
  // What is known of the number tells why: it is read before it is forgotten.
  // Also where a code is on its way: another tab has begun another way in.
  const how = session.state === 'signedIn' ? 'other' : 'lost';
  for (const tell of listeners) tell(how);
  void queryClient.resetQueries(personal);
}

/** The answer is the session itself: it goes straight into the cache, and an older question's answer no longer counts. */
export function keep(session: Session): Session {
  void queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
  // Whoever starts anew on this device has ended the former session with it.
  if (session.state !== 'anonymous') unconfirmed.set(false);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  return session;
}

/** From the tap on nobody is signed in here, whether or not the service can be told, and however long that takes. */
export const signOutMutation = mutationOptions({
  mutationKey: ['signOut'],
  mutationFn: () => {
    unconfirmed.set(true);
    leave();
    return tellSignOut();
  },
});

/** Whether the data under this key is the signed-in person's. */
export function isPersonal(key: readonly unknown[]): boolean {
  return !['readService', 'readEvidence', 'listApps', 'listAppDetails', 'readSession'].includes(String(key[0]));
}
