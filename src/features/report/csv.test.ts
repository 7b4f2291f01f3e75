/** The table file, read back by a library that had no part in writing it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers } from '#domain/inquiry.ts';
import type { Report, ReportAccount, ReportReply, ReportRequest } from '#domain/report.ts';
import { reportCsv } from '#features/report/csv.ts';
import { fileName } from '#features/report/reportFiles.ts';

const at = '2026-11-23T08:57:00.000Z';
const appName = { 'zh-CN': '示例应用甲', en: 'Sample App A' };
const account = (handle: string | null): ReportAccount => ({
  id: 'acc_1',
  appId: 'sample-a',
  appName,
  handle,
  count: 1,
  boundAt: { by: 'day', day: '2024-06-06' },
  whose: 'beforeMe',
  foundAt: at,
  toldAt: at,
  goneAt: null,
  declaration: 'notMine',
  ownAccount: null,
  lastRecheckAt: null,
});
const request: ReportRequest = {
  appId: 'sample-a',
  appName,
  accountId: 'acc_1',
  handle: null,
  count: 1,
  reference: '261123004217',
  basis: 'formerHolder',
  state: 'inProgress',
  attempt: 2,
  submittedAt: at,
  dueAt: '2026-11-30T16:00:00.000Z',
  dueExpected: false,
  dueRuleId: 'formerHolderDue',
  regulatorUntil: '2028-11-23T16:00:00.000Z',
  refusal: null,
  exemption: null,
  ask: null,
  closedFor: null,
  overdue: false,
  history: [
    { event: 'submitted', at, by: 'person', attempt: 1 },
    { event: 'refused', at: '2026-11-24T08:57:00.000Z', by: 'app', attempt: 1 },
  ],
  escalations: [],
};
const reportWith = (accounts: ReportAccount[], requests: ReportRequest[] = []): Report => ({
  format: 'clearline-report',
  version: 5,
  madeAt: at,
  demonstration: true,
  line: {
    maskedNumber: '154****0001',
    carrier: 'mobile',
    phase: 'active',
    activatedAt: at,
    cancelledAt: null,
    coolingOffEndsAt: null,
    retrievedAt: null,
    portedInAt: null,
    transferredAt: null,
    releasedAt: null,
  },
  inquiry: {
    state: 'complete',
    submittedAt: at,
    answersDueAt: at,
    dataAsOf: at,
    freshness: 'fresh',
    replies: [
      { appId: 'sample-a', appName, answer: 'found', at, count: 1, late: false },
      { appId: 'qq', appName: { 'zh-CN': 'QQ', en: 'QQ' }, answer: 'silent', at: null, count: null, late: false },
    ],
  },
  accounts,
  noted: [],
  requests,
  changes: null,
  rules: [],
  sources: [],
});

async function readBack(report: Report): Promise<Record<string, string>[]> {
  const bytes = new TextEncoder().encode(await reportCsv(report));
  return parse(Buffer.from(bytes), { bom: true, columns: true, relax_column_count: false, record_delimiter: '\r\n' });
}

test('begins with the byte order mark, ends each row with CRLF, and names its columns in the language of the page', async () => {
  const text = await reportCsv(reportWith([account('王**1')]));
  expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const [first] = await readBack(reportWith([account('王**1')]));
  expect(Object.keys(first ?? {}).slice(0, 3)).toEqual(['号码（已打码）', '应用', '应用的答复']);
});

test('one row for each account and request, one for each app without an account; each says that it is demo data', async () => {
  const rows = await readBack(reportWith([account('王**1')], [request]));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    '号码（已打码）': '154****0001',
    应用: '示例应用甲',
    '账号（已打码）': '王**1',
    受理编号: '2611 2300 4217',
    第几次: '2',
    '经过（北京时间）': '2026-11-23 16:57 您提交了申请\r\n2026-11-24 16:57 应用没有同意',
    数据: '演示数据',
  });
  expect(rows[1]).toMatchObject({ 应用: 'QQ', '答复时间（北京时间）': '', '账号（已打码）': '', 受理编号: '' });
  expect(rows[1]?.['应用的答复']).toContain('还没回复');
});

test('a last day whose working calendar is not published yet is only expected', async () => {
  const day = async (dueExpected: boolean) =>
    (await readBack(reportWith([account('a')], [{ ...request, dueExpected }])))[0]?.['答复期限（含当天）'];
  expect([await day(false), await day(true)]).toEqual(['="2026-11-30"', '2026-11-30（预计）']);
});

test('without demonstration there is no column for it', async () => {
  const [row] = await readBack({ ...reportWith([account('a')]), demonstration: false });
  expect(row).not.toHaveProperty('数据');
});

test.each([
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\u0000=1',
  ' =1+1',
  '\u200F=1+1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
  '=1\n+2',
  '\uFE66HYPERLINK("http://x")',
  '\uFE62' + '1+1',
  '⁺1',
])('a nickname %j is made inert and loses nothing', async (handle) => {
  const [row] = await readBack(reportWith([account(handle)]));
  expect(row?.['账号（已打码）']).toBe(`'${handle}`);
});

test.each(['🌸林**', '\u202Eمرحبا**', 'a"b,c', 'a\r\nb', `${'长'.repeat(200)}`, '154****0001', '👨‍👩‍👧'])(
  'a nickname %j comes back as it was',
  async (handle) => {
    const [row] = await readBack(reportWith([account(handle)]));
    expect(row?.['账号（已打码）']).toBe(handle);
  },
);

test.each([
  '3-4',
  '1E5',
  '1e+5',
  'MAR1',
  'mar 1',
  '1-Mar',
  'March 2024',
  '00123456',
  '123456789012345678',
  '1/2',
  '1 1/2',
  '12:30',
  '9:05 PM',
  '7 a',
  '1,234',
  '1.50',
  '.5',
  '5.',
  '50%',
  '$5',
  '￥5',
  '5元',
  '(5)',
  '2024-06-06',
  '2024.6.6',
  '2024年6月',
  '6月6日',
  '下午3时',
  '１２３',
  '３－４',
  'TRUE',
  'false',
  '#N/A',
  '#REF!',
  ' 12 ',
  '0.0',
  '007',
])(
  'a nickname %j that a spreadsheet would turn into a number, a date or a truth is given as a constant text',
  async (handle) => {
    const [row] = await readBack(reportWith([account(handle)]));
    expect(row?.['账号（已打码）']).toBe(`="${handle}"`);
  },
);

test.each(['0', '7', '1234567890', 'mars', 'E5', 'a1', '12306用户', '2611 2300 4217', '3*4', 'true love', '#1 fan'])(
  'a nickname %j that every spreadsheet leaves alone stays bare',
  async (handle) => {
    const [row] = await readBack(reportWith([account(handle)]));
    expect(row?.['账号（已打码）']).toBe(handle);
  },
);

test('days and months of the portal itself read back as they are written, too', async () => {
  const [row] = await readBack(reportWith([account('a')], [request]));
  expect(row).toMatchObject({ 登记时间: '="2024-06-06"', '答复期限（含当天）': '="2026-11-30"', 第几次: '2' });
  expect(row?.['答复时间（北京时间）']).toBe('="2026-11-23 16:57"');
});

const nasty = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0 "\',;\u200F\u202E\uFEFFa1林🌸'),
  maxLength: 12,
});

test('whatever a nickname is, no cell can start a formula, and all columns stay in place', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, async (handle) => {
      const rows = await readBack(reportWith([account(handle)], [request]));
      expect(rows).toHaveLength(2);
      for (const cell of rows.flatMap(Object.values)) expect(cell).toMatch(/^(?![=+\-@\t\r\n\0])|^="[^"]*"$/);
      expect([handle, `'${handle}`, `="${handle}"`]).toContain(rows[0]?.['账号（已打码）']);
    }),
  );
});

test('file names carry the day of Shanghai and nothing else', () => {
  const late = { ...reportWith([]), madeAt: '2026-11-23T16:30:00.000Z' };
  expect(fileName(late, 'csv')).toBe('clearline-report-2026-11-24.csv');
  expect(fileName(late, 'json')).toBe('clearline-report-2026-11-24.json');
});

test.each(answers)('an app that answers "%s" has a number of accounts only if it has told one', async (answer) => {
  const report = reportWith([]);
  const count = answer === 'found' ? 3 : answer === 'none' ? 0 : null;
  const reply: ReportReply = { appId: 'qq', appName, answer, at: null, count, late: false };
  const [row] = await readBack({ ...report, inquiry: report.inquiry && { ...report.inquiry, replies: [reply] } });
  expect(row?.['账号数']).toBe(count === null ? '' : String(count));
  expect(row?.['应用的答复']).not.toBe('');
});
