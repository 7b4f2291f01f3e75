/**
 * Warms what the screens read that anybody may open: the ways in, settings, help. Comes with the site map; the other loaders
 * (loaders.ts) with the first screen that needs one.
 */

import { CancelledError, type FetchQueryOptions } from '@tanstack/react-query';
import { arrive } from '#api/arrive.ts';
import { queryClient } from '#api/queryClient.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { loadSignedInParts } from '#shell/frame/signedInParts.ts';

// biome-ignore lint/suspicious/noExplicitAny: each query has a type of its own; all that a loader needs is to warm it.
export type Warmable = Pick<FetchQueryOptions<any, any, any, any>, 'queryKey' | 'queryFn' | 'staleTime'> & {
  /** The screen shows the rest where this can't be had. */
  optional?: boolean;
};

/** A query, or how to come by it: by the id in the address, or from a part that only few screens have. */
export type Read = Warmable | ((id: string) => Warmable | Promise<Warmable>);

/** What few screens read comes with them: none of the others waits for its code. */
export const fromPart =
  <Name extends string>(get: () => Promise<Record<Name, Warmable>>, name: Name) =>
  async () =>
    (await arrive(get))[name];

export const evidenceQuery = fromPart(() => import('#api/evidence.ts'), 'evidenceQuery');

export const getLoaders = () => import('#loaders.ts');

export const isSignedIn = () => queryClient.getQueryData(sessionQuery.queryKey)?.state === 'signedIn';

/** Where somebody else turns out to be signed in meanwhile, it is read anew: for them. Where nobody is any more, it isn't. */
const read = (query: Warmable) =>
  queryClient.ensureQueryData(query).catch((error) => {
    if (!(error instanceof CancelledError) || !isSignedIn()) throw error;
    return queryClient.ensureQueryData(query);
  });

/** Throws what reading throws, but for what is optional. */
export const warm = (reads: readonly Read[], id = '') =>
  Promise.all(
    reads.map(async (one) => {
      const { optional, ...query } = typeof one === 'function' ? await one(id) : one;
      return optional ? queryClient.ensureQueryData({ ...query, retry: false }).catch(() => null) : read(query);
    }),
  );

/** The way out comes with the screen behind it: the network may be gone when somebody takes it. */
export const loadAround = () =>
  Promise.all([loadSignedInParts(), arrive(() => import('#features/sign-in/SignedOutScreen.tsx'))]);

export const forEverybody = (...reads: Read[]) => {
  const load = async () => {
    // The frame asks for the session anyway; known beforehand, nothing moves when it is there.
    await warm([...reads, { ...sessionQuery, optional: true }]);
    if (isSignedIn()) await loadAround().catch(() => null);
    return null;
  };
  return Object.assign(load, { reads });
};

export const wayIn = forEverybody(sessionQuery, serviceQuery);
const loadLookUp = async () => {
  await wayIn();
  if (isSignedIn()) {
    await arrive(getLoaders).then(
      ({ lookedUp }) => lookedUp(),
      () => null,
    );
  }
  return null;
};
export const lookUp = Object.assign(loadLookUp, { reads: wayIn.reads });
export const serviceFacts = forEverybody(serviceQuery);
/** Who has published what: what is said stands without it. */
const published = async () => ({ ...(await evidenceQuery()), optional: true });
export const advice = forEverybody(serviceQuery, published);
const inAHurry = [{ ...serviceQuery, optional: true }, published, { ...sessionQuery, optional: true }];
const loadUrgent = () => {
  void Promise.all([warm(inAHurry), loadAround(), import('#shell/frame/ErrorScreen.tsx')]).catch(() => null);
  return null;
};
/** Who is in a hurry waits for nothing, and reads it without a network too. */
export const urgent = Object.assign(loadUrgent, { reads: inAHurry });
