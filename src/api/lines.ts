/** The signed-in line's facts. */
import { call } from '#api/client.ts';
import { readLine } from '#contract/line.ts';
import { queryOptions } from '@tanstack/react-query';

export const lineQuery = queryOptions({
  queryKey: ['readLine'],
  queryFn: ({ signal }) => call(readLine, {}, signal),
});
