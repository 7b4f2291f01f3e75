/**
 * The whole site map, readable top to bottom, but for the front page (frame.tsx). It loads with the first navigation; each
 * screen loads when it is visited. Loaders stand apart from the lazy screens, so that data and code come at the same time.
 */
import * as loaders from '#loaders.ts';
import type { RouteObject } from 'react-router';

export const screens: RouteObject[] = [
  { path: 'look-up', loader: loaders.lookUp, lazy: () => import('#features/sign-in/LookUpScreen.tsx') },
  { path: 'sign-in', loader: loaders.wayIn, lazy: () => import('#features/sign-in/SignInScreen.tsx') },
  {
    path: 'cancelled-number',
    loader: loaders.wayIn,
    lazy: () => import('#features/sign-in/CancelledNumberScreen.tsx'),
  },
  { path: 'code', loader: loaders.wayIn, lazy: () => import('#features/sign-in/CodeScreen.tsx') },
  { path: 'accounts', loader: loaders.accounts, lazy: () => import('#features/inquiry/AccountsScreen.tsx') },
  { path: 'accounts/:id', loader: loaders.account, lazy: () => import('#features/inquiry/AccountScreen.tsx') },
  { path: 'unbind', loader: loaders.choice, lazy: () => import('#features/unbinding/ChooseScreen.tsx') },
  { path: 'unbind/check', loader: loaders.choice, lazy: () => import('#features/unbinding/CheckScreen.tsx') },
  { path: 'submissions/:id', loader: loaders.receipt, lazy: () => import('#features/unbinding/ReceiptScreen.tsx') },
  { path: 'requests', loader: loaders.requests, lazy: () => import('#features/unbinding/RequestsScreen.tsx') },
  { path: 'requests/:id', loader: loaders.request, lazy: () => import('#features/unbinding/RequestScreen.tsx') },
  { path: 'guide', loader: loaders.guide, lazy: () => import('#features/inquiry/GuideScreen.tsx') },
  { path: 'guide/:id', loader: loaders.guide, lazy: () => import('#features/inquiry/GuideStepScreen.tsx') },
  { path: 'number', loader: loaders.number, lazy: () => import('#features/number/NumberScreen.tsx') },
  { path: 'number/cancel', loader: loaders.cancel, lazy: () => import('#features/number/CancelScreen.tsx') },
  {
    path: 'number/cooling-off',
    loader: loaders.coolingOff,
    lazy: () => import('#features/number/CoolingOffScreen.tsx'),
  },
  { path: 'number/retrieve', loader: loaders.retrieve, lazy: () => import('#features/number/RetrieveScreen.tsx') },
  {
    path: 'requests/:id/letter',
    loader: loaders.request,
    lazy: () => import('#features/unbinding/LetterScreen.tsx'),
  },
  { path: 'report', loader: loaders.accounts, lazy: () => import('#features/record/ReportScreen.tsx') },
  { path: 'holder-since', loader: loaders.holderSince, lazy: () => import('#features/record/HolderSinceScreen.tsx') },
  {
    path: 'number/second-hand',
    loader: loaders.secondHand,
    lazy: () => import('#features/number/SecondHandScreen.tsx'),
  },
  { path: 'rules', loader: loaders.serviceFacts, lazy: () => import('#features/help/RulesScreen.tsx') },
  { path: 'apps', loader: loaders.catalogue, lazy: () => import('#features/coverage/AppsScreen.tsx') },
  { path: 'apps/:id', loader: loaders.oneApp, lazy: () => import('#features/coverage/AppScreen.tsx') },
  { path: 'settings', loader: loaders.settings, lazy: () => import('#features/settings/SettingsScreen.tsx') },
  { path: 'help', loader: loaders.serviceFacts, lazy: () => import('#features/help/HelpScreen.tsx') },
  { path: 'privacy', loader: loaders.serviceFacts, lazy: () => import('#features/help/PrivacyScreen.tsx') },
  { path: 'accessibility', loader: loaders.serviceFacts, lazy: () => import('#features/help/AccessibilityScreen.tsx') },
  { path: 'signed-out', lazy: () => import('#features/sign-in/SignedOutScreen.tsx') },
  { path: 'timed-out', lazy: () => import('#features/sign-in/TimedOutScreen.tsx') },
  { path: '*', lazy: () => import('#shell/NotFoundScreen.tsx') },
];
