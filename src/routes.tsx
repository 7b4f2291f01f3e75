/**
 * The whole site map, readable top to bottom, but for the front page (frame.tsx). It loads with the first navigation; each
 * screen loads when it is visited. Loaders stand apart from the lazy screens, so that data and code come at the same time.
 */

import type { LazyRouteFunction, LoaderFunction, RouteObject } from 'react-router';
import { arrive } from '#api/arrive.ts';
import { bringParts } from '#api/earlyAnswers.ts';
import * as entry from '#entryLoaders.ts';
import type * as Loaders from '#loaders.ts';

type Place = Pick<RouteObject, 'path' | 'loader'> & { lazy: LazyRouteFunction<RouteObject> };

/** A loader that comes when it is wanted. */
const later =
  (name: keyof typeof Loaders): LoaderFunction =>
  async (args) =>
    (await arrive(entry.getLoaders))[name](args);

const places: Place[] = [
  { path: 'look-up', loader: entry.lookUp, lazy: () => import('#features/look-up/LookUpScreen.tsx') },
  { path: 'sign-in', loader: entry.wayIn, lazy: () => import('#features/sign-in/SignInScreen.tsx') },
  {
    path: 'cancelled-number',
    loader: entry.wayIn,
    lazy: () => import('#features/sign-in/CancelledNumberScreen.tsx'),
  },
  { path: 'code', loader: entry.wayIn, lazy: () => import('#features/sign-in/CodeScreen.tsx') },
  { path: 'accounts', loader: later('accounts'), lazy: () => import('#features/accounts/list/AccountsScreen.tsx') },
  { path: 'accounts/:id', loader: later('account'), lazy: () => import('#features/accounts/one/AccountScreen.tsx') },
  { path: 'unbind', loader: later('choice'), lazy: () => import('#features/unbind/ChooseScreen.tsx') },
  { path: 'unbind/check', loader: later('check'), lazy: () => import('#features/unbind/CheckScreen.tsx') },
  { path: 'submissions/:id', loader: later('receipt'), lazy: () => import('#features/submissions/ReceiptScreen.tsx') },
  { path: 'requests', loader: later('requests'), lazy: () => import('#features/requests/list/RequestsScreen.tsx') },
  { path: 'requests/:id', loader: later('request'), lazy: () => import('#features/requests/one/RequestScreen.tsx') },
  { path: 'guide', loader: later('guide'), lazy: () => import('#features/guide/GuideScreen.tsx') },
  { path: 'guide/:id', loader: later('guide'), lazy: () => import('#features/guide/GuideStepScreen.tsx') },
  { path: 'number', loader: later('number'), lazy: () => import('#features/number/NumberScreen.tsx') },
  { path: 'number/life', loader: later('life'), lazy: () => import('#features/number/life/LifeScreen.tsx') },
  { path: 'number/cancel', loader: later('cancel'), lazy: () => import('#features/number/cancel/CancelScreen.tsx') },
  {
    path: 'number/cooling-off',
    loader: later('coolingOff'),
    lazy: () => import('#features/number/cooling-off/CoolingOffScreen.tsx'),
  },
  {
    path: 'number/retrieve',
    loader: later('retrieve'),
    lazy: () => import('#features/number/retrieve/RetrieveScreen.tsx'),
  },
  {
    path: 'requests/:id/letter',
    loader: later('letter'),
    lazy: () => import('#features/requests/letter/LetterScreen.tsx'),
  },
  { path: 'noted', loader: later('noted'), lazy: () => import('#features/noted/NotedScreen.tsx') },
  { path: 'noted/:id', loader: later('note'), lazy: () => import('#features/noted/NoteScreen.tsx') },
  { path: 'report', loader: later('report'), lazy: () => import('#features/report/ReportScreen.tsx') },
  {
    path: 'holder-since',
    loader: later('holderSince'),
    lazy: () => import('#features/holder-since/HolderSinceScreen.tsx'),
  },
  { path: 'check', loader: entry.serviceFacts, lazy: () => import('#features/check/CheckCodeScreen.tsx') },
  {
    path: 'number/second-hand',
    loader: later('secondHand'),
    lazy: () => import('#features/number/second-hand/SecondHandScreen.tsx'),
  },
  { path: 'rules', loader: entry.advice, lazy: () => import('#features/rules/RulesScreen.tsx') },
  { path: 'apps', loader: later('catalogue'), lazy: () => import('#features/apps/AppsScreen.tsx') },
  { path: 'apps/:id', loader: later('oneApp'), lazy: () => import('#features/apps/AppScreen.tsx') },
  { path: 'settings', loader: entry.wayIn, lazy: () => import('#features/settings/SettingsScreen.tsx') },
  { path: 'help', loader: entry.serviceFacts, lazy: () => import('#features/help/HelpScreen.tsx') },
  { path: 'urgent', loader: entry.urgent, lazy: () => import('#features/urgent/UrgentScreen.tsx') },
  { path: 'privacy', loader: entry.serviceFacts, lazy: () => import('#features/help/PrivacyScreen.tsx') },
  { path: 'accessibility', loader: entry.serviceFacts, lazy: () => import('#features/help/AccessibilityScreen.tsx') },
  { path: 'cases/:id', loader: entry.advice, lazy: () => import('#features/help/CaseScreen.tsx') },
  { path: 'signed-out', lazy: () => import('#features/sign-in/SignedOutScreen.tsx') },
  { path: 'timed-out', lazy: () => import('#features/sign-in/TimedOutScreen.tsx') },
  { path: '*', lazy: () => import('#shell/frame/NotFoundScreen.tsx') },
];

export const screens: RouteObject[] = places.map(({ lazy, ...place }) => ({
  ...place,
  lazy: () => {
    bringParts(`/${place.path}`);
    return arrive(lazy);
  },
}));
