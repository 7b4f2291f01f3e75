import type { Service } from '#api/service.ts';
import { dueDay } from '#copy/dueDay.ts';
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName, certaintyWords, inLocale } from '#copy/words.ts';
import { yearOfLastDay } from '#copy/yearOfLastDay.ts';
import type { App } from '#domain/app.ts';
import { type Escalation, isAwaited, rungs, sentTo } from '#domain/escalation.ts';
import type { Line } from '#domain/line.ts';
import { isBarred, isBlocked, openRungs, type UnbindingRequest } from '#domain/request.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { answerEntries } from '#features/requests/answerEntries.ts';
import styles from '#features/requests/one/Rungs.module.css';
import { barredWords, clockOf, clockWords, rungHeadings, writeWords } from '#features/requests/rungWords.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { findRule } from '#shell/parts/findRule.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { AddToCalendar } from '#shell/time/AddToCalendar.tsx';
import { cx } from '#ui/cx.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { kept } from '#ui/text/kept.tsx';

function standingOf(escalation: Escalation, now: number): string {
  const { sentAt, answerDueAt, answerDueExpected, outcome, answeredAt, decision } = escalation;
  const date = formatDate(sentAt);
  if (outcome !== null && answeredAt !== null) {
    const answered = formatDate(answeredAt);
    return outcome === 'unbound'
      ? m.requests_letter_sent_unbound({ date, answered })
      : m.requests_letter_sent_in_vain({ date, answered });
  }
  if (answerDueAt === null) return m.requests_letter_sent_no_day({ date });
  const due = formatLastDay(answerDueAt);
  if (!isAwaited(escalation, now)) return m.requests_letter_sent_late({ date, due });
  const takes =
    decision === null || now >= msOf(decision.dueAt)
      ? ''
      : m.requests_letter_sent_decision({ date: dueDay(decision.dueAt, decision.expected) });
  const sent = answerDueExpected
    ? m.requests_letter_sent_expected({ date, due, year: yearOfLastDay(answerDueAt) })
    : m.requests_letter_sent({ date, due });
  return sent + takes;
}

type Props = {
  request: UnbindingRequest;
  app: App | null;
  line: Line;
  service: Service;
  now: number;
  mayWrite: boolean;
};

/**
 * Whom to ask, one rung after the other, platform and carrier side by side: each with its clock, by whose word it holds, and
 * the letter for those whose turn it is.
 */
export function Rungs({ request, app, line, service, now, mayWrite }: Props) {
  const open = mayWrite ? openRungs(request, now) : [];
  const complaints = service.regulator.filter(({ purpose }) => purpose === 'appeals');
  // What was sent stays within reach, also where the rung is none any more.
  const shown = rungs.filter(
    (rung) =>
      sentTo(request, rung) !== null ||
      ((rung !== 'app' || request.state !== 'refused' || isBlocked(request)) &&
        (rung !== 'appPlatform' || service.complaintPlatform !== null)),
  );
  const isKnownThere = app?.onComplaintPlatform === true;
  const entries = answerEntries(request, now);
  const lines = entries.map(({ startsAt, title }) =>
    m.coolingOff_calendar_line({ date: formatDate(instantOf(startsAt)), title }),
  );
  return (
    <>
      <ol className={styles.rungs}>
        {shown.map((rung) => {
          const clock = clockOf(rung, service);
          const escalation = sentTo(request, rung);
          const isQuiet = rung === 'appPlatform' && !isKnownThere;
          return (
            <li key={rung}>
              <p className={styles.heading}>{rungHeadings[rung]()}</p>
              {rung === 'app' && app?.hotline && (
                <a className={styles.call} href={`tel:${app.hotline.number}`}>
                  {m.requests_app_hotline({ app: appName(app) })} {app.hotline.number}
                </a>
              )}
              {rung === 'appPlatform' && service.complaintPlatform !== null && (
                <>
                  <a className={styles.call} href={service.complaintPlatform.url} rel="noreferrer">
                    {inLocale(service.complaintPlatform.name)}
                  </a>
                  {isQuiet && <p>{m.requests_overdue_platform_unknown({ app: appName(app) })}</p>}
                </>
              )}
              {rung === 'carrier' && open.includes('carrier') && open.includes('appPlatform') && (
                <p>{m.requests_overdue_side_by_side()}</p>
              )}
              {rung === 'carrier' && <Hotlines service={service} carrier={line.carrier} />}
              {rung === 'regulator' &&
                complaints.map(({ number, name }) => (
                  <a key={`${number} ${inLocale(name)}`} className={styles.call} href={`tel:${number}`}>
                    {inLocale(name)} {number}
                  </a>
                ))}
              <p className={styles.meta}>
                {kept(escalation === null ? clockWords(rung, service) : standingOf(escalation, now))}{' '}
                {clock !== undefined && <span className={styles.word}>{certaintyWords[clock.certainty]()}</span>}{' '}
                <Why rule={clock} />
              </p>
              {rung === 'regulator' && escalation === null && isBarred(request, now) && (
                <p>
                  {barredWords(request, service)} <Why rule={findRule(service, 'regulatorBar')} />
                </p>
              )}
              {open.includes(rung) && (
                <Link
                  to={paths.letter(request.id, rung)}
                  className={isQuiet ? styles.call : cx(buttonClass('secondary'), styles.write)}
                >
                  {isQuiet ? m.requests_letter_write_platform_found() : writeWords[rung]()}
                </Link>
              )}
              {escalation !== null && (
                <Link to={paths.letter(request.id, rung)} className={styles.call}>
                  {m.requests_letter_read_again()}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
      {entries.length > 0 && (
        <div className="no-print">
          <AddToCalendar
            entries={entries}
            revision={request.escalations.length}
            fileName="clearline-answers"
            text={lines.join('\n')}
          />
        </div>
      )}
    </>
  );
}
