/**
 * The whole site map, readable top to bottom, but for the front page (frame.tsx). It loads with the first navigation; each
 * screen loads when it is visited. Loaders stand apart from the lazy screens, so that data and code come at the same time.
 */

import type { LazyRouteFunction, RouteObject } from 'react-router';
import { arrive } from '#api/arrive.ts';
import * as loaders from '#loaders.ts';

type Place = Pick<RouteObject, 'path' | 'loader'> & { lazy: LazyRouteFunction<RouteObject> };

const places: Place[] = [
  { path: 'look-up', loader: loaders.lookUp, lazy: () => import('#features/look-up/LookUpScreen.tsx') },
  { path: 'sign-in', loader: loaders.wayIn, lazy: () => import('#features/sign-in/SignInScreen.tsx') },
  {
    path: 'cancelled-number',
    loader: loaders.wayIn,
    lazy: () => import('#features/sign-in/CancelledNumberScreen.tsx'),
  },
  { path: 'code', loader: loaders.wayIn, lazy: () => import('#features/sign-in/CodeScreen.tsx') },
  { path: 'accounts', loader: loaders.accounts, lazy: () => import('#features/accounts/list/AccountsScreen.tsx') },
  { path: 'accounts/:id', loader: loaders.account, lazy: () => import('#features/accounts/one/AccountScreen.tsx') },
  { path: 'unbind', loader: loaders.choice, lazy: () => import('#features/unbind/ChooseScreen.tsx') },
  { path: 'unbind/check', loader: loaders.check, lazy: () => import('#features/unbind/CheckScreen.tsx') },
  { path: 'submissions/:id', loader: loaders.receipt, lazy: () => import('#features/submissions/ReceiptScreen.tsx') },
  { path: 'requests', loader: loaders.requests, lazy: () => import('#features/requests/list/RequestsScreen.tsx') },
  { path: 'requests/:id', loader: loaders.request, lazy: () => import('#features/requests/one/RequestScreen.tsx') },
  { path: 'guide', loader: loaders.guide, lazy: () => import('#features/guide/GuideScreen.tsx') },
  { path: 'guide/:id', loader: loaders.guide, lazy: () => import('#features/guide/GuideStepScreen.tsx') },
  { path: 'number', loader: loaders.number, lazy: () => import('#features/number/NumberScreen.tsx') },
  { path: 'number/cancel', loader: loaders.cancel, lazy: () => import('#features/number/cancel/CancelScreen.tsx') },
  {
    path: 'number/cooling-off',
    loader: loaders.coolingOff,
    lazy: () => import('#features/number/cooling-off/CoolingOffScreen.tsx'),
  },
  {
    path: 'number/retrieve',
    loader: loaders.retrieve,
    lazy: () => import('#features/number/retrieve/RetrieveScreen.tsx'),
  },
  {
    path: 'requests/:id/letter',
    loader: loaders.request,
    lazy: () => import('#features/requests/letter/LetterScreen.tsx'),
  },
  { path: 'noted', loader: loaders.noted, lazy: () => import('#features/noted/NotedScreen.tsx') },
  { path: 'noted/:id', loader: loaders.noted, lazy: () => import('#features/noted/NoteScreen.tsx') },
  { path: 'report', loader: loaders.report, lazy: () => import('#features/report/ReportScreen.tsx') },
  {
    path: 'holder-since',
    loader: loaders.holderSince,
    lazy: () => import('#features/holder-since/HolderSinceScreen.tsx'),
  },
  {
    path: 'number/second-hand',
    loader: loaders.secondHand,
    lazy: () => import('#features/number/second-hand/SecondHandScreen.tsx'),
  },
  { path: 'rules', loader: loaders.serviceFacts, lazy: () => import('#features/rules/RulesScreen.tsx') },
  { path: 'apps', loader: loaders.catalogue, lazy: () => import('#features/apps/AppsScreen.tsx') },
  { path: 'apps/:id', loader: loaders.oneApp, lazy: () => import('#features/apps/AppScreen.tsx') },
  { path: 'settings', loader: loaders.settings, lazy: () => import('#features/settings/SettingsScreen.tsx') },
  { path: 'help', loader: loaders.serviceFacts, lazy: () => import('#features/help/HelpScreen.tsx') },
  { path: 'urgent', loader: loaders.urgent, lazy: () => import('#features/urgent/UrgentScreen.tsx') },
  { path: 'privacy', loader: loaders.serviceFacts, lazy: () => import('#features/help/PrivacyScreen.tsx') },
  { path: 'accessibility', loader: loaders.serviceFacts, lazy: () => import('#features/help/AccessibilityScreen.tsx') },
  { path: 'signed-out', lazy: () => import('#features/sign-in/SignedOutScreen.tsx') },
  { path: 'timed-out', lazy: () => import('#features/sign-in/TimedOutScreen.tsx') },
  { path: '*', lazy: () => import('#shell/frame/NotFoundScreen.tsx') },
];

export const screens: RouteObject[] = places.map(({ lazy, ...place }) => ({ ...place, lazy: () => arrive(lazy) }));
