/** The signed-in line's facts. */

import { queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { lookAtLine } from '#api/polling.ts';
import { readLine } from '#contract/line.ts';

export const lineQuery = queryOptions({
  queryKey: ['readLine'],
  queryFn: ({ signal }) => call(readLine, {}, signal),
  refetchInterval: ({ state }) => state.data !== undefined && lookAtLine(state.data),
});
