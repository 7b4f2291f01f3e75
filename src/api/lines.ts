/** The signed-in line's facts. */

import { queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { readLine } from '#contract/line.ts';

/** Whether the service knows the person. Asked apart from what is on screen, which may be called off meanwhile; kept nowhere. */
export const askLine = () => call(readLine, {});

/** While the carrier or a shop has something in hand that changes the line. */
const WHILE_AWAITED_MS = 60_000;

export const lineQuery = queryOptions({
  queryKey: ['readLine'],
  queryFn: ({ signal }) => call(readLine, {}, signal),
  refetchInterval: ({ state: { data } }) =>
    data !== undefined && (data.visitOn !== null || data.cancellationExpectedAt !== null) ? WHILE_AWAITED_MS : false,
});
