/** After a session ended by itself: why, what is kept, and the way back to the same place. */

import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import type { SessionEnding } from '#domain/session/sessionEnding.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { CancelledLine } from '#shell/session/CancelledLine.tsx';
import { sessionEnding } from '#shell/session/rememberedEnding.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

const words: Readonly<Record<SessionEnding, { title: () => string; text: () => string }>> = {
  idle: { title: () => m.session_timed_out_title(), text: () => m.session_timed_out_text() },
  longest: { title: () => m.session_timed_out_title(), text: () => m.session_longest_text() },
  unknown: { title: () => m.session_ended_title(), text: () => m.session_ended_text() },
  periodOver: { title: () => m.number_too_late_heading(), text: () => m.session_period_over_text() },
  cancelled: { title: () => m.session_cancelled_title(), text: () => m.session_cancelled_text() },
};

export function Component() {
  useLocale();
  const [why] = useState(sessionEnding);
  const { title, text } = words[why];
  const mayReturn = why !== 'periodOver' && why !== 'cancelled';
  return (
    <Screen title={title()} drawing={<LineDrawing name={mayReturn ? 'waiting' : 'empty'} />} lead={<p>{text()}</p>}>
      <div className="stack">
        {mayReturn && (
          <>
            <p>{m.session_timed_out_kept()}</p>
            <Link to={paths.signIn} className={buttonClass('primary')}>
              {m.session_sign_in_again()}
            </Link>
          </>
        )}
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
