/**
 * The report as a table for spreadsheets: one row for each account and request, one for each app without an account, one for
 * each account that the person noted by hand.
 * UTF-8 with a byte order mark and CRLF, quoted by RFC 4180, so that Chinese Excel reads it, and each cell so that Excel and
 * WPS show it as it is written.
 */

import { answerWords } from '#copy/answerWords.ts';
import { m } from '#copy/generated/messages.js';
import { accountWord, notedNowWord, stepWord, whoseWords } from '#copy/reportWords.ts';
import { requestWord } from '#copy/requestWords.ts';
import { basisWords, declarationWords, inLocale } from '#copy/words.ts';
import type { Report, ReportAccount, ReportNoted, ReportReply, ReportRequest } from '#domain/report.ts';
import { keepsItsDay } from '#domain/request.ts';
import { storyOf } from '#domain/requestStory.ts';
import { groupReference } from '#domain/submission.ts';
import { type Instant, lastDayBefore, minuteAt, msOf } from '#domain/time.ts';
import { spreadsheetCell } from '#features/report/spreadsheetCell.ts';

const BYTE_ORDER_MARK = '\uFEFF';

type Row = {
  reply: ReportReply | null;
  account: ReportAccount | null;
  request: ReportRequest | null;
  noted: ReportNoted | null;
};
type Column = { head: string; of: (row: Row) => string };

const minute = (at: Instant | null | undefined) => (at == null ? '' : minuteAt(msOf(at)));

/** Empty where no day counts any more. */
function lastDay(request: ReportRequest): string {
  if (!keepsItsDay(request)) return '';
  const { dueAt, dueExpected } = request;
  const date = lastDayBefore(dueAt);
  return dueExpected ? m.requests_day_expected({ date }) : date;
}

function rowsOf({ inquiry, accounts, requests, noted: notedAccounts }: Report): Row[] {
  const nothing = { reply: null, account: null, request: null, noted: null };
  const replies = new Map((inquiry?.replies ?? []).map((reply) => [reply.appId, reply]));
  const withAccount = accounts.flatMap((account): Row[] => {
    const reply = replies.get(account.appId) ?? null;
    const own = requests.filter(({ accountId }) => accountId === account.id);
    const row = { ...nothing, reply, account };
    return own.length === 0 ? [row] : own.map((request) => ({ ...row, request }));
  });
  const known = new Set(accounts.map(({ appId }) => appId));
  const without = [...replies.values()].filter(({ appId }) => !known.has(appId));
  return [
    ...withAccount,
    ...without.map((reply) => ({ ...nothing, reply })),
    // Its account is told no more, and all the same it was sent.
    ...requests
      .filter(({ accountId }) => accounts.every(({ id }) => id !== accountId))
      .map((request) => ({ ...nothing, request })),
    ...notedAccounts.map((noted) => ({ ...nothing, noted })),
  ];
}

function columnsOf(report: Report): Column[] {
  const { line, inquiry, madeAt, demonstration } = report;
  return [
    { head: m.report_csv_number(), of: () => line.maskedNumber },
    {
      head: m.report_csv_app(),
      of: ({ account, reply, request, noted }) => {
        const name = (account ?? reply ?? request)?.appName ?? noted?.name;
        return name === undefined ? '' : inLocale(name);
      },
    },
    { head: m.report_csv_reply(), of: ({ reply }) => (reply === null ? '' : answerWords[reply.answer]()) },
    { head: m.report_csv_by(), of: ({ noted }) => (noted === null ? m.report_csv_by_app() : m.report_csv_by_word()) },
    { head: m.report_csv_replied_at(), of: ({ reply }) => minute(reply?.at) },
    { head: m.report_csv_account(), of: ({ account }) => account?.handle ?? '' },
    { head: m.report_csv_count(), of: ({ account, reply }) => String(account?.count ?? reply?.count ?? '') },
    {
      head: m.report_csv_linked(),
      of: ({ account }) => {
        const boundAt = account?.boundAt ?? null;
        if (boundAt === null) return '';
        return boundAt.by === 'day' ? boundAt.day : boundAt.month;
      },
    },
    { head: m.report_csv_whose(), of: ({ account }) => (account === null ? '' : whoseWords[account.whose]()) },
    {
      head: m.report_col_said(),
      of: ({ account }) => (account?.declaration == null ? '' : declarationWords[account.declaration]()),
    },
    {
      head: m.report_col_now(),
      of: ({ account, noted }) => {
        if (noted !== null) return notedNowWord(noted);
        return account === null ? '' : accountWord(account, report, msOf(madeAt));
      },
    },
    {
      head: m.report_fact_reference(),
      of: ({ request }) => (request === null ? '' : groupReference(request.reference)),
    },
    { head: m.report_fact_kind(), of: ({ request }) => (request === null ? '' : basisWords[request.basis]()) },
    { head: m.report_fact_state(), of: ({ request }) => (request === null ? '' : requestWord(request, msOf(madeAt))) },
    { head: m.report_csv_attempt(), of: ({ request }) => String(request?.attempt ?? '') },
    { head: m.report_csv_sent_at(), of: ({ request }) => minute(request?.submittedAt) },
    { head: m.report_csv_due(), of: ({ request }) => (request === null ? '' : lastDay(request)) },
    {
      head: m.report_csv_story(),
      of: ({ request }) =>
        (request === null ? [] : storyOf(request)).map((step) => `${minute(step.at)} ${stepWord(step)}`).join('\r\n'),
    },
    { head: m.report_csv_as_of(), of: () => minute(inquiry?.dataAsOf) },
    { head: m.report_csv_made_at(), of: () => minute(madeAt) },
    ...(demonstration ? [{ head: m.report_csv_data(), of: () => m.report_demo_mark() }] : []),
  ];
}

/** In the language of the page. The library comes with the tap. */
export async function reportCsv(report: Report): Promise<string> {
  const { default: papa } = await import('papaparse');
  const columns = columnsOf(report);
  const data = rowsOf(report).map((row) => columns.map(({ of }) => spreadsheetCell(of(row))));
  const text = papa.unparse({ fields: columns.map(({ head }) => head), data }, { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
