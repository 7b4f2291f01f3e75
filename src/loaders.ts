/** Warms what each screen reads, and sends whoever is not signed in to the way in; entryLoaders.ts has what comes before that. */

import { type LoaderFunctionArgs, redirect } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestQuery, requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { submissionQuery } from '#api/submissions.ts';
import { evidenceQuery, forEverybody, fromPart, loadAround, type Read, type Warmable, warm } from '#entryLoaders.ts';
import { homeScreen } from '#features/home/FrontScreen.tsx';
import { notNow } from '#features/look-up/notNow.ts';
import { paths } from '#paths.ts';
import { routerPath } from '#shell/frame/routerPath.ts';
import { returnTo } from '#shell/session/returnTo.ts';

const cancellationQuery = fromPart(() => import('#api/cancellations.ts'), 'cancellationQuery');
const checksQuery = fromPart(() => import('#api/checks.ts'), 'checksQuery');
const lifeQuery = fromPart(() => import('#api/life.ts'), 'lifeQuery');
const notedQuery = fromPart(() => import('#api/noted.ts'), 'notedQuery');
const preferencesQuery = fromPart(() => import('#api/preferences.ts'), 'preferencesQuery');
const retrievalQuery = fromPart(() => import('#api/retrievals.ts'), 'retrievalQuery');

/** What is needed exactly when nothing can be loaded any more: it comes while it still can. */
export const standBy = () =>
  Promise.all([import('#shell/frame/ErrorScreen.tsx'), import('#features/urgent/UrgentScreen.tsx')]).catch(() => null);

/** The page lists what each loader reads, so that the first script can ask for it at once (scripts/pageParts.ts). */
const signedIn = (...reads: Read[]) => {
  const load = async ({ request, params }: LoaderFunctionArgs) => {
    const session = await queryClient.fetchQuery(sessionQuery);
    if (session.state !== 'signedIn') {
      returnTo.keep(routerPath(new URL(request.url)));
      throw redirect(paths.signIn);
    }
    await Promise.all([loadAround(), warm(reads, params['id'])]);
    return null;
  };
  return Object.assign(load, { reads });
};

const facts = [accountsQuery, appsQuery, lineQuery, serviceQuery];
const known = [...facts, requestsQuery];
const overview: Warmable[] = [...facts, { ...requestsQuery, optional: true }];

const loadHome = async () => {
  await Promise.all([homeScreen.load(), loadAround(), warm(overview)]);
  return null;
};
export const home = Object.assign(loadHome, { reads: overview });
/** Each screen can do its work without. */
const details: Warmable = { ...appDetailsQuery, optional: true };
/** Whether whoever is signed in can look up now: that is said at once, and not after the form was filled in. */
export const lookedUp = () =>
  Promise.all([
    warm([
      { ...accountsQuery, optional: true },
      { ...lineQuery, optional: true },
    ]),
    notNow.load().catch(() => null),
  ]);
export const catalogue = forEverybody(appsQuery, serviceQuery, evidenceQuery);
export const oneApp = forEverybody(appsQuery, details, serviceQuery, evidenceQuery, sessionQuery);
export const accounts = signedIn(...overview);
export const choice = signedIn(...overview);
const beforeSending = signedIn(...facts, details);
/** The receipt's code comes while it still can: the network may drop right after the requests were taken. */
const loadCheck = async (args: LoaderFunctionArgs) => {
  void import('#features/submissions/ReceiptScreen.tsx').catch(() => null);
  await beforeSending(args);
  // Known here, they are read anew beside the accounts once something was sent, and the receipt waits for one answer less.
  void queryClient.prefetchQuery(requestsQuery);
  return null;
};
export const check = Object.assign(loadCheck, { reads: beforeSending.reads });
export const account = signedIn(...known, details, preferencesQuery);
export const secondHand = signedIn(...facts);
export const number = signedIn(lineQuery, serviceQuery);
export const life = signedIn(lineQuery, serviceQuery, lifeQuery, requestsQuery);
export const cancel = signedIn(...known, cancellationQuery, notedQuery);
export const retrieve = signedIn(lineQuery, serviceQuery, retrievalQuery);
export const coolingOff = signedIn(...known, async () => ({ ...(await notedQuery()), optional: true }));
export const receipt = signedIn(...known, submissionQuery);
export const requests = signedIn(...known);
export const request = signedIn(...known, requestQuery);
export const guide = signedIn(...known, notedQuery);
export const letter = signedIn(...known, requestQuery, evidenceQuery);
export const note = signedIn(appsQuery, lineQuery, notedQuery);
export const noted = signedIn(...note.reads, details);
export const report = signedIn(...overview, notedQuery, evidenceQuery);
export const holderSince = signedIn(lineQuery, serviceQuery, checksQuery);
