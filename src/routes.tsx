/** The whole site map, readable top to bottom. Each screen, and what it reads, loads when it is visited. */
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { Component as FrontScreen } from '#features/home/FrontScreen.tsx';
import { ErrorBoundary } from '#shell/ErrorBoundary.tsx';
import { Layout } from '#shell/Layout.tsx';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';

type LoaderName = keyof typeof import('#loaders.ts');

/** Loaders stand apart from the lazy screens, so that data and code come at the same time. */
const load = (name: LoaderName) => async (args: LoaderFunctionArgs) => (await import('#loaders.ts'))[name](args);

async function front() {
  const session = await queryClient.fetchQuery(sessionQuery);
  return session.state === 'signedIn' ? (await import('#loaders.ts')).home() : null;
}

const screens: RouteObject[] = [
  { index: true, loader: front, Component: FrontScreen },
  { path: 'look-up', loader: load('wayIn'), lazy: () => import('#features/sign-in/LookUpScreen.tsx') },
  { path: 'sign-in', loader: load('wayIn'), lazy: () => import('#features/sign-in/SignInScreen.tsx') },
  {
    path: 'cancelled-number',
    loader: load('wayIn'),
    lazy: () => import('#features/sign-in/CancelledNumberScreen.tsx'),
  },
  { path: 'code', loader: load('wayIn'), lazy: () => import('#features/sign-in/CodeScreen.tsx') },
  { path: 'accounts', loader: load('accounts'), lazy: () => import('#features/inquiry/AccountsScreen.tsx') },
  { path: 'accounts/:id', loader: load('account'), lazy: () => import('#features/inquiry/AccountScreen.tsx') },
  { path: 'unbind', loader: load('choice'), lazy: () => import('#features/unbinding/ChooseScreen.tsx') },
  { path: 'unbind/check', loader: load('choice'), lazy: () => import('#features/unbinding/CheckScreen.tsx') },
  { path: 'submissions/:id', loader: load('receipt'), lazy: () => import('#features/unbinding/ReceiptScreen.tsx') },
  { path: 'requests', loader: load('requests'), lazy: () => import('#features/unbinding/RequestsScreen.tsx') },
  { path: 'requests/:id', loader: load('request'), lazy: () => import('#features/unbinding/RequestScreen.tsx') },
  { path: 'rules', loader: load('serviceFacts'), lazy: () => import('#features/help/RulesScreen.tsx') },
  { path: 'settings', loader: load('settings'), lazy: () => import('#features/settings/SettingsScreen.tsx') },
  { path: 'help', loader: load('serviceFacts'), lazy: () => import('#features/help/HelpScreen.tsx') },
  { path: 'privacy', loader: load('serviceFacts'), lazy: () => import('#features/help/PrivacyScreen.tsx') },
  { path: 'accessibility', loader: load('serviceFacts'), lazy: () => import('#features/help/AccessibilityScreen.tsx') },
  { path: 'signed-out', lazy: () => import('#features/sign-in/SignedOutScreen.tsx') },
  { path: 'timed-out', lazy: () => import('#features/sign-in/TimedOutScreen.tsx') },
  { path: '*', lazy: () => import('#shell/NotFoundScreen.tsx') },
];

export const routes: RouteObject[] = [
  { path: '/', Component: Layout, ErrorBoundary, children: [{ ErrorBoundary, children: screens }] },
];
