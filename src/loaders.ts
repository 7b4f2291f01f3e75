/** Warms what each screen reads, and sends whoever is not signed in to the way in; entryLoaders.ts has what comes before that. */

import { type LoaderFunctionArgs, redirect } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { arrive } from '#api/arrive.ts';
import { cancellationQuery } from '#api/cancellations.ts';
import { lineQuery } from '#api/lines.ts';
import { preferencesQuery } from '#api/preferences.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestQuery, requestsQuery } from '#api/requests.ts';
import { retrievalQuery } from '#api/retrievals.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { submissionQuery } from '#api/submissions.ts';
import { forEverybody, standBy, type Warmable, warm } from '#entryLoaders.ts';
import { homeScreen } from '#features/home/FrontScreen.tsx';
import { paths } from '#paths.ts';
import { routerPath } from '#shell/frame/routerPath.ts';
import { loadSignedInParts } from '#shell/frame/signedInParts.ts';
import { returnTo } from '#shell/session/returnTo.ts';

const signedIn = (...reads: (Warmable | ((id: string) => Warmable))[]) => {
  const load = async ({ request, params }: LoaderFunctionArgs) => {
    const session = await queryClient.fetchQuery(sessionQuery);
    if (session.state !== 'signedIn') {
      returnTo.keep(routerPath(new URL(request.url)));
      throw redirect(paths.signIn);
    }
    const asked = reads.map((query) => (typeof query === 'function' ? query(params['id'] ?? '') : query));
    await Promise.all([loadSignedInParts(), warm(asked)]);
    void standBy();
    return null;
  };
  return Object.assign(load, { reads });
};

const readNoted = () => import('#api/noted.ts');

const readChecks = () => import('#api/checks.ts');
const readLife = () => import('#api/life.ts');

/** The same with the person's own list, which few screens read: none of the others waits for its code. */
const withNoted = (...reads: Warmable[]) => besideNoted(false, reads);
const besideNoted = (optional: boolean, reads: Warmable[]) => {
  const load = async (args: LoaderFunctionArgs) => {
    const { notedQuery } = await arrive(readNoted);
    return signedIn(...reads, { ...notedQuery, optional })(args);
  };
  return Object.assign(load, { reads });
};

const facts = [accountsQuery, appsQuery, lineQuery, serviceQuery];
const known = [...facts, requestsQuery];
const overview: Warmable[] = [...facts, { ...requestsQuery, optional: true }];

const loadHome = async () => {
  await Promise.all([homeScreen.load(), loadSignedInParts(), warm(overview)]);
  void standBy();
  return null;
};
export const home = Object.assign(loadHome, { reads: overview });
/** Whoever is signed in may have looked up today already: that is said at once, and not after the form was filled in. */
export const lookedUp = () => warm([{ ...accountsQuery, optional: true }]);
export const catalogue = forEverybody(appsQuery, serviceQuery);
export const oneApp = forEverybody(appsQuery, serviceQuery, sessionQuery);
export const accounts = signedIn(...overview);
export const choice = signedIn(...facts);
/** The receipt's code comes while it still can: the network may drop right after the requests were taken. */
const loadCheck = (args: LoaderFunctionArgs) => {
  void import('#features/submissions/ReceiptScreen.tsx').catch(() => null);
  return choice(args);
};
export const check = Object.assign(loadCheck, { reads: choice.reads });
export const account = signedIn(...known, preferencesQuery);
export const secondHand = signedIn(lineQuery, serviceQuery, accountsQuery);
export const number = signedIn(lineQuery, serviceQuery);
export const life = async (args: LoaderFunctionArgs) => {
  const { lifeQuery } = await arrive(readLife);
  return signedIn(lineQuery, serviceQuery, lifeQuery, requestsQuery)(args);
};
export const cancel = withNoted(...known, cancellationQuery);
export const retrieve = signedIn(lineQuery, serviceQuery, retrievalQuery);
export const coolingOff = besideNoted(true, known);
export const receipt = signedIn(...known, submissionQuery);
export const requests = signedIn(...known);
export const request = signedIn(...known, requestQuery);
export const guide = withNoted(...known);
export const noted = withNoted(appsQuery, lineQuery);
export const report = withNoted(...overview);
export const holderSince = async (args: LoaderFunctionArgs) => {
  const { checksQuery } = await arrive(readChecks);
  return signedIn(lineQuery, serviceQuery, checksQuery)(args);
};
