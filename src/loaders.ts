/** Warms what each screen reads, and sends whoever is not signed in to the way in. Loaded after the start screen. */

import { CancelledError, type FetchQueryOptions } from '@tanstack/react-query';
import { type LoaderFunctionArgs, redirect } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { cancellationQuery } from '#api/cancellations.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { preferencesQuery } from '#api/preferences.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestQuery, requestsQuery } from '#api/requests.ts';
import { retrievalQuery } from '#api/retrievals.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { submissionQuery } from '#api/submissions.ts';
import { homeScreen } from '#features/home/FrontScreen.tsx';
import { paths } from '#paths.ts';
import { routerPath } from '#shell/frame/routerPath.ts';
import { loadSignedInParts } from '#shell/frame/signedInParts.ts';
import { returnTo } from '#shell/session/returnTo.ts';

// biome-ignore lint/suspicious/noExplicitAny: each query has a type of its own; all that a loader needs is to warm it.
type Warmable = Pick<FetchQueryOptions<any, any, any, any>, 'queryKey' | 'queryFn' | 'staleTime'> & {
  /** The screen shows the rest where this can't be had. */
  optional?: true;
};

const isSignedIn = () => queryClient.getQueryData(sessionQuery.queryKey)?.state === 'signedIn';

/** Where somebody else turns out to be signed in meanwhile, it is read anew: for them. Where nobody is any more, it isn't. */
const read = (query: Warmable) =>
  queryClient.ensureQueryData(query).catch((error) => {
    if (!(error instanceof CancelledError) || !isSignedIn()) throw error;
    return queryClient.ensureQueryData(query);
  });

const warm = (queries: Warmable[]) =>
  Promise.all(
    queries.map(({ optional, ...query }) =>
      optional ? queryClient.ensureQueryData({ ...query, retry: false }).catch(() => null) : read(query),
    ),
  );

/** What is needed exactly when nothing can be loaded any more: it comes while it still can. */
const standBy = () =>
  Promise.all([
    import('#shell/frame/ErrorScreen.tsx'),
    import('#features/sign-in/SignedOutScreen.tsx'),
    import('#features/urgent/UrgentScreen.tsx'),
  ]).catch(() => null);

const forEverybody =
  (...queries: Warmable[]) =>
  async () => {
    // The frame asks for the session anyway; known beforehand, nothing moves when it is there.
    await warm([...queries, { ...sessionQuery, optional: true }]);
    if (isSignedIn()) await loadSignedInParts().catch(() => null);
    return null;
  };

const signedIn =
  (...queries: (Warmable | ((id: string) => Warmable))[]) =>
  async ({ request, params }: LoaderFunctionArgs) => {
    const session = await queryClient.fetchQuery(sessionQuery);
    if (session.state !== 'signedIn') {
      returnTo.keep(routerPath(new URL(request.url)));
      throw redirect(paths.signIn);
    }
    const asked = queries.map((query) => (typeof query === 'function' ? query(params['id'] ?? '') : query));
    await Promise.all([loadSignedInParts(), warm(asked)]);
    void standBy();
    return null;
  };

const facts = [accountsQuery, appsQuery, lineQuery, serviceQuery];
const known = [...facts, requestsQuery];
const overview: Warmable[] = [...facts, { ...requestsQuery, optional: true }];

export const home = async () => {
  await Promise.all([homeScreen.load(), loadSignedInParts(), warm(overview)]);
  void standBy();
  return null;
};
export const wayIn = forEverybody(sessionQuery, serviceQuery);
/** Whoever is signed in may have looked up today already: that is said at once, and not after the form was filled in. */
export const lookUp = async () => {
  await wayIn();
  if (isSignedIn()) await warm([{ ...accountsQuery, optional: true }]);
  return null;
};
export const serviceFacts = forEverybody(serviceQuery);
/** Who is in a hurry waits for nothing, and reads it without a network too. */
export const urgent = () => {
  void warm([
    { ...serviceQuery, optional: true },
    { ...sessionQuery, optional: true },
  ]);
  void standBy();
  return null;
};
export const catalogue = forEverybody(appsQuery, serviceQuery);
export const oneApp = forEverybody(appsQuery, serviceQuery, sessionQuery);
export const accounts = signedIn(...overview);
export const choice = signedIn(...facts);
/** The receipt's code comes while it still can: the network may drop right after the requests were taken. */
export const check = (args: LoaderFunctionArgs) => {
  void import('#features/submissions/ReceiptScreen.tsx').catch(() => null);
  return choice(args);
};
export const account = signedIn(...known, preferencesQuery);
export const secondHand = signedIn(lineQuery, serviceQuery, accountsQuery);
export const number = signedIn(lineQuery, serviceQuery);
export const cancel = signedIn(...known, notedQuery, cancellationQuery);
export const retrieve = signedIn(lineQuery, serviceQuery, retrievalQuery);
export const coolingOff = signedIn(...known, notedQuery);
export const receipt = signedIn(...known, submissionQuery);
export const requests = signedIn(...known);
export const request = signedIn(...known, requestQuery);
export const guide = signedIn(...known, notedQuery);
export const noted = signedIn(appsQuery, lineQuery, notedQuery);
export const report = signedIn(...overview, notedQuery);
export const holderSince = signedIn(lineQuery, serviceQuery);
export const settings = forEverybody(sessionQuery, serviceQuery);
