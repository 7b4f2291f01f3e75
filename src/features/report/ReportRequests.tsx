import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { formatMoment, requestAsk, requestReason, stepWord } from '#copy/reportWords.ts';
import { requestWord } from '#copy/requestWords.ts';
import { basisWords, inLocale, whichAccount } from '#copy/words.ts';
import type { ReportRequest } from '#domain/report.ts';
import { keepsItsDay } from '#domain/request.ts';
import { storyOf } from '#domain/requestStory.ts';
import { groupReference } from '#domain/submission.ts';
import styles from '#shell/parts/Paper.module.css';
import { SummaryList } from '#ui/SummaryList.tsx';

function factsOf(request: ReportRequest, now: number) {
  const due = formatLastDay(request.dueAt);
  const reason = requestReason(request);
  const ask = requestAsk(request);
  return [
    { key: 'reference', term: m.report_fact_reference(), value: groupReference(request.reference) },
    { key: 'state', term: m.report_fact_state(), value: requestWord(request, now) },
    ...(reason === null ? [] : [{ key: 'reason', term: m.report_fact_reason(), value: reason }]),
    ...(ask === null ? [] : [{ key: 'ask', term: m.report_fact_ask(), value: ask }]),
    { key: 'kind', term: m.report_fact_kind(), value: basisWords[request.basis]() },
    {
      key: 'sent',
      term: m.report_fact_sent(),
      value: m.report_fact_attempt({ attempt: request.attempt, date: formatDate(request.submittedAt) }),
    },
    ...(keepsItsDay(request)
      ? [
          {
            key: 'due',
            term: m.report_fact_due(),
            value: request.dueExpected ? m.report_fact_due_expected({ date: due }) : due,
          },
        ]
      : []),
  ];
}

/** Each request with its reference, how it stands, and step by step what happened. */
export function ReportRequests({ requests, now }: { requests: readonly ReportRequest[]; now: number }) {
  return (
    <section className={styles.section}>
      <h2 id="report-requests">{m.report_requests()}</h2>
      {requests.length === 0 && <p>{m.report_no_requests()}</p>}
      {requests.map((request) => (
        <section key={`${request.reference} ${request.accountId}`} className={styles.request}>
          <h3>
            {inLocale(request.appName)} <bdi className={styles.count}>{whichAccount(request)}</bdi>
          </h3>
          <SummaryList rows={factsOf(request, now)} />
          <h4>{m.report_timeline()}</h4>
          <ol className={styles.steps}>
            {storyOf(request).map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step may be told twice, and none moves.
              <li key={index}>
                <time dateTime={step.at}>{formatMoment(step.at)}</time> <span>{stepWord(step)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
