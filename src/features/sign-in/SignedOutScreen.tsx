/** After signing out: calm when the service has confirmed it, honest when it could not be reached. */

import { useMutation } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { signOutMutation } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { onTabStorageChange, unconfirmedSignOut } from '#shell/session/tabStorage.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

export function Component() {
  useLocale();
  const again = useMutation(signOutMutation);
  const unconfirmed = useSyncExternalStore(onTabStorageChange, unconfirmedSignOut.isSet);

  if (unconfirmed) {
    return (
      <Screen title={m.session_unconfirmed_title()} lead={<p>{m.session_unconfirmed_text()}</p>}>
        <div className="stack">
          <ProblemNotice error={again.error} />
          <Button busy={again.isPending} onClick={() => again.mutate()}>
            {m.session_sign_out_again()}
          </Button>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={m.session_signed_out_title()} lead={<p>{m.session_signed_out_text()}</p>}>
      <Link to={paths.home} className={buttonClass('primary')}>
        {m.session_to_start()}
      </Link>
    </Screen>
  );
}
