/** After signing out: calm when the service has confirmed it, honest while it has not. */

import { useIsMutating, useMutation } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { signOutMutation, tellSignOut } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { unconfirmedSignOut } from '#shell/session/unconfirmedSignOut.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

function onStorage(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

export function Component() {
  useLocale();
  const again = useMutation({ ...signOutMutation, mutationFn: tellSignOut });
  const unconfirmed = useSyncExternalStore(onStorage, unconfirmedSignOut.isSet);
  const first = useIsMutating({ mutationKey: signOutMutation.mutationKey }) > 0 && !again.isPending;

  if (unconfirmed && !first) {
    return (
      <Screen
        title={m.session_unconfirmed_title()}
        drawing={<LineDrawing name="waiting" />}
        lead={<p role="alert">{m.session_unconfirmed_text()}</p>}
      >
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
    <Screen
      title={m.session_signed_out_title()}
      drawing={<LineDrawing name="done" />}
      lead={<p>{m.session_signed_out_text()}</p>}
    >
      <div className="stack">
        <p role="status">{unconfirmed && m.session_telling()}</p>
        <Link to={paths.home} className={buttonClass('primary')}>
          {m.session_to_start()}
        </Link>
      </div>
    </Screen>
  );
}
