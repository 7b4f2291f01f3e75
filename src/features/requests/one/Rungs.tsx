import { Link } from 'react-router';
import type { Service } from '#api/service.ts';
import { formatDate, formatLastDay, yearOfLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName, inLocale } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { type Escalation, isAwaited, type Rung, rungs } from '#domain/escalation.ts';
import type { Line } from '#domain/line.ts';
import { nextRung, type UnbindingRequest } from '#domain/request.ts';
import { clockOf } from '#features/requests/letter.ts';
import styles from '#features/requests/one/Rungs.module.css';
import { paths } from '#paths.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { ruleWords } from '#shell/parts/rules.ts';
import { Why } from '#shell/parts/Why.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

const headings: Readonly<Record<Rung, () => string>> = {
  app: () => m.requests_overdue_app(),
  carrier: () => m.requests_overdue_carrier(),
  regulator: () => m.requests_overdue_regulator(),
};

const writeWords: Readonly<Record<Rung, () => string>> = {
  app: () => m.requests_letter_write_app(),
  carrier: () => m.requests_letter_write_carrier(),
  regulator: () => m.requests_letter_write_regulator(),
};

const clockWords: Readonly<Record<Rung, (figure: string) => string>> = {
  app: (figure) => m.requests_letter_app_answer({ figure }),
  carrier: (figure) => m.requests_overdue_carrier_answer({ figure }),
  regulator: () => m.requests_letter_no_day(),
};

function standingOf(escalation: Escalation, now: number): string {
  const { sentAt, answerDueAt, answerDueExpected, outcome, answeredAt } = escalation;
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
  return answerDueExpected
    ? m.requests_letter_sent_expected({ date, due, year: yearOfLastDay(answerDueAt) })
    : m.requests_letter_sent({ date, due });
}

type Props = {
  request: UnbindingRequest;
  app: App | null;
  line: Line;
  service: Service;
  now: number;
  mayWrite: boolean;
};

/** Whom to ask, one rung after the other, each with its clock; the letter for the one whose turn it is. */
export function Rungs({ request, app, line, service, now, mayWrite }: Props) {
  const next = nextRung(request, now);
  const sent = request.escalations.filter(({ attempt }) => attempt === request.attempt);
  const complaints = service.regulator.filter(({ purpose }) => purpose === 'appeals');
  const shown = rungs.filter((rung) => rung !== 'app' || request.state !== 'refused');
  return (
    <ol className={styles.rungs}>
      {shown.map((rung) => {
        const clock = clockOf(rung, service);
        const escalation = sent.find((one) => one.rung === rung);
        return (
          <li key={rung}>
            <p className={styles.heading}>{headings[rung]()}</p>
            {rung === 'app' && app?.hotline && (
              <a className={styles.call} href={`tel:${app.hotline.number}`}>
                {m.requests_app_hotline({ app: appName(app) })} {app.hotline.number}
              </a>
            )}
            {rung === 'carrier' && <Hotlines service={service} carrier={line.carrier} />}
            {rung === 'regulator' &&
              complaints.map(({ number, name }) => (
                <a key={`${number} ${inLocale(name)}`} className={styles.call} href={`tel:${number}`}>
                  {inLocale(name)} {number}
                </a>
              ))}
            <p className={styles.meta}>
              {escalation === undefined
                ? clockWords[rung](clock === undefined ? '' : ruleWords(clock))
                : standingOf(escalation, now)}{' '}
              <Why rule={clock} />
            </p>
            {mayWrite && next === rung && (
              <Link to={paths.letter(request.id)} className={buttonClass('secondary')}>
                {writeWords[rung]()}
              </Link>
            )}
            {escalation !== undefined && sent.slice(-1)[0] === escalation && next === null && (
              <Link to={paths.letter(request.id)} className={styles.call}>
                {m.requests_letter_read_again()}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
