/**
 * How long the service still wants to be left alone: what is read comes by itself then, what is done waits for the person. Comes
 * with the first refusal that it tells of: hardly anybody ever meets one.
 */

import { type ReactNode, useCallback } from 'react';
import type { ApiProblem } from '#api/apiProblem.ts';
import { quietFor } from '#api/polling.ts';
import { serviceNow } from '#api/serviceClock.ts';
import { m } from '#copy/generated/messages.js';
import type { ProblemCode } from '#domain/problemCodes.ts';
import { HOUR, MINUTE, msOf, SECOND } from '#domain/time.ts';
import { useNow } from '#shell/time/useNow.ts';

const forATime: readonly ProblemCode[] = ['tooManyRequests', 'serviceUnavailable', 'codeTooSoon'];

/** Turned away for a time that can be counted; what opens again only after hours is told by its hour. */
function isCounted({ code, facts: { until } }: ApiProblem): boolean {
  return forATime.includes(code) && (until === undefined || msOf(until) - serviceNow() <= HOUR);
}

/** Rounded up: what is told is never over before it is. */
const spanOf = (ms: number) =>
  ms > MINUTE
    ? m.common_minutes({ count: Math.ceil(ms / MINUTE) })
    : m.common_seconds({ count: Math.ceil(ms / SECOND) });

type Props = {
  problem: ApiProblem;
  /** Where there is nothing to count. */
  otherwise: ReactNode;
};

/** A timer is read with the notice that it stands in, and then on request only; that it is over is said. */
export function WaitLeft({ problem, otherwise }: Props) {
  useNow(
    useCallback(
      (now: number) => {
        const left = quietFor(problem);
        return left === 0 ? null : now + (left % (left > MINUTE ? MINUTE : SECOND));
      },
      [problem],
    ),
  );
  if (!isCounted(problem)) return otherwise;
  const left = quietFor(problem);
  if (left === 0) return <p>{problem.isOfAct ? m.problems_wait_over() : m.common_trying_again()}</p>;
  const span = spanOf(left);
  return (
    <p role="timer" aria-live="off">
      {problem.isOfAct ? m.problems_wait({ span }) : m.problems_wait_for_it({ span })}
    </p>
  );
}
