import { answerWords } from '#copy/answerWords.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { formatMoment } from '#copy/reportWords.ts';
import { inLocale } from '#copy/words.ts';
import type { Answer, InquiryState } from '#domain/inquiry.ts';
import { lineCan, type Phase } from '#domain/line.ts';
import type { ReportInquiry as Inquiry, ReportReply } from '#domain/report.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/parts/Paper.module.css';
import { SummaryList } from '#ui/SummaryList.tsx';
import { kept } from '#ui/text/kept.tsx';

const stateWords: Readonly<Record<InquiryState, () => string>> = {
  collecting: () => m.report_collecting(),
  complete: () => m.report_complete(),
  completeWithGaps: () => m.report_with_gaps(),
};

const ageWords: Readonly<Record<Inquiry['freshness'], (() => string) | null>> = {
  fresh: null,
  stale: () => m.report_stale(),
  expired: () => m.report_expired(),
};

function standingOf({ state, freshness }: Inquiry): string {
  const words = stateWords[state]();
  const age = ageWords[freshness]?.();
  return age === undefined ? words : m.report_state_and_age({ state: words, age });
}

/** What an app's reply adds to its name: how many accounts, and when it came. */
function replyText({ answer, count, at, late }: ReportReply): string | null {
  if (answer === 'found' && count !== null) return m.common_accounts({ count });
  if (at === null) return null;
  const date = formatDate(at);
  return late ? m.report_late({ date }) : date;
}

/** The inquiry as a whole, then every app under its own reply: none of the answers is merged with another. */
export function ReportInquiry({ inquiry, phase }: { inquiry: Inquiry | null; phase: Phase }) {
  if (inquiry === null) {
    return (
      <section className={styles.section}>
        <h2 id="report-inquiry">{m.report_inquiry()}</h2>
        <p>{m.report_never()}</p>
        {lineCan.inquire(phase) && (
          <Link to={paths.lookUp} className={styles.link}>
            {m.report_look_up()}
          </Link>
        )}
      </section>
    );
  }
  const groups = new Map<Answer, ReportReply[]>();
  for (const reply of inquiry.replies) groups.set(reply.answer, [...(groups.get(reply.answer) ?? []), reply]);
  return (
    <section className={styles.section}>
      <h2 id="report-inquiry">{m.report_inquiry()}</h2>
      <SummaryList
        rows={[
          { key: 'submitted', term: m.report_submitted(), value: formatMoment(inquiry.submittedAt) },
          ...(inquiry.dataAsOf === null
            ? []
            : [{ key: 'asOf', term: m.report_as_of(), value: formatMoment(inquiry.dataAsOf) }]),
          { key: 'standing', term: m.report_standing(), value: standingOf(inquiry) },
        ]}
      />
      {[...groups].map(([answer, replies]) => (
        <section key={answer} className={styles.group}>
          <h3>
            {answerWords[answer]()} <span className={styles.count}>{m.common_apps({ count: replies.length })}</span>
          </h3>
          <ul className={answer === 'notCovered' ? styles.names : styles.apps}>
            {replies.map((reply, place) => {
              const what = replyText(reply);
              const app = inLocale(reply.appName);
              // biome-ignore lint/suspicious/noArrayIndexKey: a service may answer twice for one app, and nothing here moves.
              return <li key={place}>{what === null ? app : kept(m.report_reply_item({ app, what }))}</li>;
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
