/** The whole life of the signed-in line. Nothing of it changes but by what the line's facts show too. */
import { queryOptions } from '@tanstack/react-query';
import { read } from '#api/client.ts';
import { readLife } from '#contract/life.ts';

export const lifeQuery = queryOptions({ queryKey: ['readLife'], queryFn: read(readLife, {}) });
