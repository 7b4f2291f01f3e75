/** What happened, whether anything was saved, and what to do: in place, with everything typed still there. */

import { useState } from 'react';
import { useLocation } from 'react-router';
import { endsSession, problemFrom } from '#api/apiProblem.ts';
import { formatOpening } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { problemWords } from '#copy/problemWords.ts';
import type { ProblemCode } from '#domain/problemCodes.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';
import { returnTo } from '#shell/session/returnTo.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

/** The page as it was loaded can't get any further. */
const needsReload: readonly ProblemCode[] = ['portalOutdated', 'cookieRefused'];

const waitLeft = preloadable(async () => (await import('#shell/acts/WaitLeft.tsx')).WaitLeft);

type Props = { error: Error | null } & (
  | { onRetry?: never; busy?: never }
  | {
      onRetry: () => void;
      /** It is being tried again: what was said stands until that has succeeded or failed, and the focus with it. */
      busy: boolean;
    }
);

export function ProblemNotice({ error, onRetry, busy = false }: Props) {
  const { pathname, search } = useLocation();
  const [last, setLast] = useState(error);
  const said = error ?? (busy ? last : null);
  if (said !== last) setLast(said);
  const problem = said && problemFrom(said);
  if (problem === null) return null;
  const words = problemWords[problem.code];
  const { until, triesLeft } = problem.facts;
  const next = (
    <>
      <p>{words.next()}</p>
      {until !== undefined && <p>{m.problems_opens_at({ time: formatOpening(until) })}</p>}
    </>
  );
  return (
    <div role="alert">
      <Notice tone="danger" joint="needsYou" heading={words.what()}>
        {problem.quietUntil > 0 ? (
          <PreloadedPart part={waitLeft} given={{ problem, otherwise: next }} otherwise={next} />
        ) : (
          next
        )}
        {problem.mayHaveArrived && <p>{m.problems_counts_once()}</p>}
        {triesLeft !== undefined && <p>{m.problems_tries_left({ count: triesLeft })}</p>}
        {problem.traceId !== null && problem.code === 'serviceFault' && (
          <p>{m.common_support_code({ code: problem.traceId })}</p>
        )}
        {endsSession(problem) ? (
          <Link to={paths.signIn} className={buttonClass('primary')} onClick={() => returnTo.keep(pathname + search)}>
            {m.common_sign_in()}
          </Link>
        ) : needsReload.includes(problem.code) ? (
          <Button variant="secondary" onClick={() => window.location.reload()}>
            {m.common_reload()}
          </Button>
        ) : (
          onRetry && (
            <Button variant="secondary" busy={busy} busyText={m.common_trying_again()} onClick={onRetry}>
              {m.common_try_again()}
            </Button>
          )
        )}
      </Notice>
    </div>
  );
}
