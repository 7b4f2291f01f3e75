/** The signed-in line's facts. */

import { queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { lookWhileMoving } from '#api/lookWhileMoving.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { readLine } from '#contract/line.ts';
import type { Line } from '#domain/line.ts';

/** Whether the service knows the person. Asked apart from what is on screen, which may be called off meanwhile; kept nowhere. */
export const askLine = () => call(readLine, {});

export const lineQuery = queryOptions({
  queryKey: ['readLine'],
  queryFn: read(readLine, {}),
  refetchInterval: lookWhileMoving(
    LOOK_EVERY_MS.visit,
    ({ visitOn, cancellationExpectedAt }: Line) => visitOn !== null || cancellationExpectedAt !== null,
  ),
});
