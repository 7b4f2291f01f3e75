/** Language, text size, colours for everybody; messages and consents for whoever is signed in. */

import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { startTransition, useOptimistic } from 'react';
import { appsQuery } from '#api/apps.ts';
import {
  chooseMessagesMutation,
  type Preferences,
  preferencesQuery,
  watchAppMutation,
  withdrawConsentMutation,
} from '#api/preferences.ts';
import { sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { Consents } from '#features/settings/Consents.tsx';
import { DisplayChoices } from '#features/settings/DisplayChoices.tsx';
import { Messages } from '#features/settings/Messages.tsx';
import { Record } from '#features/settings/RecordLinks.tsx';
import styles from '#features/settings/settings.module.css';
import { ThisDevice } from '#features/settings/ThisDevice.tsx';
import { Watched } from '#features/settings/Watched.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { clearDevice } from '#shell/session/clearDevice.ts';
import { useSignOut } from '#shell/session/useSignOut.ts';

export function Component() {
  useLocale();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const signedIn = session.state === 'signedIn';
  const preferences = useQuery({ ...preferencesQuery, enabled: signedIn });
  const { data: apps } = useQuery({ ...appsQuery, enabled: signedIn });
  // Each tick is sent, also one that is set anew while the first is under way: the last one counts.
  const choose = useMutation(chooseMessagesMutation);
  const withdraw = useAct(withdrawConsentMutation);
  const watch = useAct(watchAppMutation);
  const signOut = useSignOut();
  // The tick stands from the tap on, and goes again if the service does not take it.
  const [messages, showMessages] = useOptimistic(preferences.data?.messages);
  const chooseMessages = (next: Preferences['messages']) =>
    startTransition(async () => {
      showMessages(next);
      await choose.mutateAsync(next).catch(() => undefined);
    });
  return (
    <Screen title={m.settings_title()} lead={<p>{m.settings_applies()}</p>}>
      <div className={styles.sections}>
        <DisplayChoices />
        {signedIn && (
          <ProblemNotice
            error={preferences.error}
            busy={preferences.isFetching}
            onRetry={() => void preferences.refetch()}
          />
        )}
        {signedIn && preferences.data !== undefined && (
          <>
            <Messages chosen={messages ?? preferences.data.messages} onChoose={chooseMessages} />
            <Consents
              consents={preferences.data.consents}
              onWithdraw={(kind, done) => withdraw.mutate(kind, { onSuccess: done })}
              withdrawing={withdraw.isPending ? withdraw.variables : null}
            />
            <Watched
              watched={preferences.data.watchedAppIds}
              apps={apps ?? []}
              onStop={(appId, done) => watch.mutate({ appId, watched: false }, { onSuccess: done })}
              stopping={watch.isPending ? watch.variables.appId : null}
            />
          </>
        )}
        <ProblemNotice error={choose.error ?? withdraw.error ?? watch.error} />
        {signedIn && <Record />}
        <ThisDevice
          onSignOut={signedIn ? signOut : null}
          onClear={() => {
            clearDevice();
            signOut();
          }}
        />
      </div>
    </Screen>
  );
}
