/** By when an app has to answer stands in the record, and in its table, only while that day runs. */
import { parse } from 'csv-parse/sync';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { keepsItsDay, requestStates } from '#domain/request.ts';
import { reportCsv } from '#features/report/csv.ts';
import { Component as ReportScreen } from '#features/report/ReportScreen.tsx';
import { recordOf } from '#testing/aRecord.ts';
import { aRequest } from '#testing/aRequest.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);
const states = [...requestStates, 'unknown' as const];

test.each(states)('%s, on the page', async (state) => {
  enterScene('p08', 'hardCases');
  queryClient.setQueryData(requestsQuery.queryKey, [aRequest({ state })]);
  const terms = await draw(ReportScreen, (page) => [...page.querySelectorAll('dt')].map((term) => term.textContent));
  expect(terms.includes('答复期限')).toBe(keepsItsDay({ state }));
});

test.each(states)('%s, in the table', async (state) => {
  const csv = await reportCsv(recordOf({ requests: [aRequest({ state })] }));
  const [row] = parse<Record<string, string>>(csv, { bom: true, columns: true });
  expect(row?.['答复期限（含当天）']).toBe(keepsItsDay({ state }) ? '="2026-11-30"' : '');
});
