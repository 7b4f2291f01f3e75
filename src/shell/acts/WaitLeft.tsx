/** How long the service still wants to be left alone: what is read comes by itself then, what is done waits for the person. */

import { useCallback } from 'react';
import type { ApiProblem } from '#api/apiProblem.ts';
import { quietFor } from '#api/polling.ts';
import { serviceNow } from '#api/serviceClock.ts';
import { m } from '#copy/generated/messages.js';
import { HOUR, MINUTE, msOf, SECOND } from '#domain/time.ts';
import { useNow } from '#shell/time/useNow.ts';

/** Turned away for a time that can be counted; what opens again only after hours is told by its hour. */
export function isTurnedAway({ code, facts, quietUntil }: ApiProblem): boolean {
  if (quietUntil === 0 || (code !== 'tooManyRequests' && code !== 'serviceUnavailable')) return false;
  return facts.until === undefined || msOf(facts.until) - serviceNow() <= HOUR;
}

/** Rounded up: what is told is never over before it is. */
const spanOf = (ms: number) =>
  ms > MINUTE
    ? m.common_minutes({ count: Math.ceil(ms / MINUTE) })
    : m.common_seconds({ count: Math.ceil(ms / SECOND) });

/** A timer is read with the notice that it stands in, and then on request only; that it is over is said. */
export function WaitLeft({ problem }: { problem: ApiProblem }) {
  useNow(
    useCallback(
      (now: number) => {
        const left = quietFor(problem);
        return left === 0 ? null : now + (left % (left > MINUTE ? MINUTE : SECOND));
      },
      [problem],
    ),
  );
  const left = quietFor(problem);
  if (left === 0) return <p>{problem.isOfAct ? m.problems_wait_over() : m.common_trying_again()}</p>;
  const span = spanOf(left);
  return (
    <p role="timer" aria-live="off">
      {problem.isOfAct ? m.problems_wait({ span }) : m.problems_wait_for_it({ span })}
    </p>
  );
}
