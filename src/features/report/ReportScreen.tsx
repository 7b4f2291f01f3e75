/** The record of the whole number: to read, to print, to take along as a table or as data. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { evidenceQuery } from '#api/evidence.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { formatDate, speakNumber } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { carrierWords, inLocale, namesOf, phaseWords } from '#copy/words.ts';
import { makeReport, type Report } from '#domain/report.ts';
import { groupReference } from '#domain/submission.ts';
import { ReportAccounts } from '#features/report/ReportAccounts.tsx';
import { ReportChanges } from '#features/report/ReportChanges.tsx';
import { ReportInquiry } from '#features/report/ReportInquiry.tsx';
import { ReportNoted } from '#features/report/ReportNoted.tsx';
import { ReportRequests } from '#features/report/ReportRequests.tsx';
import { ReportRules } from '#features/report/ReportRules.tsx';
import { ReportTools } from '#features/report/ReportTools.tsx';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Contents } from '#shell/parts/Contents.tsx';
import styles from '#shell/parts/Paper.module.css';
import { Paper } from '#shell/parts/Paper.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { cx } from '#ui/cx.ts';
import { NumberPlate } from '#ui/NumberPlate.tsx';

/** More would fill the foot of each page; every request carries its own anyway. */
const MOST_REFERENCES = 4;

function referencesOf({ requests }: Report): string | undefined {
  const references = [...new Set(requests.map(({ reference }) => groupReference(reference)))];
  return references.length === 0 || references.length > MOST_REFERENCES ? undefined : references.join('\u00a0· ');
}

export function Component() {
  useLocale();
  const now = useNow();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: noted } = useSuspenseQuery(notedQuery);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: evidence } = useSuspenseQuery(evidenceQuery);
  const { inquiry, previous, bindings } = accounts;
  const report = useMemo(
    () =>
      makeReport(
        { line, inquiry, previous, bindings, requests, noted, apps, unnamed: namesOf(null).name, service, evidence },
        now,
      ),
    [line, inquiry, previous, bindings, requests, noted, apps, service, evidence, now],
  );
  const { maskedNumber } = report.line;
  useHashTarget();

  return (
    <TwoColumns
      title={m.report_title()}
      first={
        <>
          <p className={cx(styles.lead, 'no-print')}>{m.report_lead()}</p>
          <ReportTools report={report} />
          <Contents
            parts={[
              ...(report.changes === null ? [] : [{ id: 'report-changes', text: m.report_changes() }]),
              { id: 'report-inquiry', text: m.report_inquiry() },
              ...(report.inquiry === null ? [] : [{ id: 'report-accounts', text: m.report_accounts() }]),
              ...(report.noted.length === 0 ? [] : [{ id: 'report-noted', text: m.report_noted() }]),
              { id: 'report-requests', text: m.report_requests() },
              ...(report.rules.length === 0 ? [] : [{ id: 'report-rules', text: m.report_rules() }]),
            ]}
          />
        </>
      }
    >
      <Paper
        madeAt={report.madeAt}
        demonstration={report.demonstration}
        references={referencesOf(report)}
        operator={inLocale(service.operator)}
      >
        <NumberPlate
          compact
          number={maskedNumber}
          spoken={speakNumber(maskedNumber)}
          second={m.report_plate({
            carrier: carrierWords[report.line.carrier](),
            phase: phaseWords[report.line.phase](),
            activated: m.common_activated_on({ date: formatDate(report.line.activatedAt) }),
          })}
        />
        <ReportChanges changes={report.changes} />
        <ReportInquiry inquiry={report.inquiry} phase={report.line.phase} />
        <ReportAccounts report={report} now={now} />
        <ReportNoted noted={report.noted} />
        <ReportRequests requests={report.requests} now={now} />
        <ReportRules rules={report.rules} sources={report.sources} />
      </Paper>
      <p className="no-print">
        <Link to={paths.holderSince} className={styles.link}>
          {m.report_to_holder_since()}
        </Link>
      </p>
    </TwoColumns>
  );
}
