/** Who runs the portal, rules, hotlines, capabilities. */

import { queryOptions } from '@tanstack/react-query';
import { read } from '#api/client.ts';
import { RELEASE_FRESH_MS } from '#api/polling.ts';
import { readService, type Service } from '#contract/service.ts';

export type { Service } from '#contract/service.ts';

const readAll = read(readService, {});

/** What is told twice is shown once: these have no id by which a list could tell them apart. */
const once = <Entry>(list: Entry[]): Entry[] => [
  ...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values(),
];

export const serviceQuery = queryOptions({
  queryKey: ['readService'],
  queryFn: async (context): Promise<Service> => {
    const service = await readAll(context);
    const { hotlines, reach, regulator } = service;
    return { ...service, hotlines: once(hotlines), reach: once(reach), regulator: once(regulator) };
  },
  staleTime: RELEASE_FRESH_MS,
  refetchOnWindowFocus: false,
});
