/** What the person noted by hand, in the table file. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { NotedAccount } from '#domain/own/noted.ts';
import { reportCsv } from '#features/report/csv.ts';
import { anInquiry, aReply, aSentBinding, at, recordOf } from '#testing/aRecord.ts';

const noted = (name: string, doneAt: string | null = null): NotedAccount => ({
  id: 'not_1',
  what: { by: 'name', name, kind: 'school' },
  notedAt: at,
  doneAt,
});

async function rowsOf(one: NotedAccount): Promise<Record<string, string>[]> {
  const told = { inquiry: anInquiry([aReply('bank', 'found', { count: 1 })]), bindings: [aSentBinding('b', 'bank')] };
  const bytes = new TextEncoder().encode(await reportCsv(recordOf({ ...told, noted: [one] })));
  return parse(Buffer.from(bytes), { bom: true, columns: true, relax_column_count: false, record_delimiter: '\r\n' });
}

test('is a row of its own, by their own word, and never a reply or an account of an app', async () => {
  const rows = await rowsOf(noted('外语学校', at));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ 谁说的: '应用答复的' });
  expect(rows[1]).toMatchObject({
    应用: '外语学校',
    谁说的: '本人自己说的，没有核对',
    应用的答复: '',
    '账号（已打码）': '',
    账号数: '',
    现在: '本人说已换好，2026年11月23日',
  });
});

test.each([
  ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ['🏦', '🏦'],
  ['+86 银行', `'+86 银行`],
  ['3-4', '="3-4"'],
])('a name %j stands in its cell as it is written', async (name, cell) => {
  expect((await rowsOf(noted(name))).at(-1)?.['应用']).toBe(cell);
});
