/** After a session ended by itself: what is kept, and the way back to the same place. */

import { Link } from 'react-router';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { CancelledLine } from '#shell/session/CancelledLine.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

export function Component() {
  useLocale();
  return (
    <Screen title={m.session_timed_out_title()} lead={<p>{m.session_timed_out_text()}</p>}>
      <div className="stack">
        <p>{m.session_timed_out_kept()}</p>
        <Link to={paths.signIn} className={buttonClass('primary')}>
          {m.session_sign_in_again()}
        </Link>
        <p>
          <CancelledLine />
        </p>
        <p>
          <Link to={paths.home} className={buttonClass('link')}>
            {m.session_to_start()}
          </Link>
        </p>
      </div>
    </Screen>
  );
}
