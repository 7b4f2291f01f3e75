/** Messages wanted, consents given, apps watched. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { queryClient } from '#api/queryClient.ts';
import { chooseMessages, type Preferences, readPreferences, watchApp, withdrawConsent } from '#contract/preferences.ts';

export type { MessageKind, Preferences } from '#contract/preferences.ts';

export const preferencesQuery = queryOptions({
  queryKey: ['readPreferences'],
  queryFn: read(readPreferences, {}),
});

function keep(preferences: Preferences): Preferences {
  queryClient.setQueryData(preferencesQuery.queryKey, preferences);
  return preferences;
}

export const chooseMessagesMutation = mutationOptions({
  mutationFn: async (messages: Preferences['messages']) => keep(await call(chooseMessages, { body: messages })),
});
export const withdrawConsentMutation = mutationOptions({
  mutationFn: async (kind: string) => keep(await call(withdrawConsent, { params: { kind } })),
});
export const watchAppMutation = mutationOptions({
  mutationFn: async ({ appId, watched }: { appId: string; watched: boolean }) =>
    keep(await call(watchApp, { params: { appId }, body: { watched } })),
});
