import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { dateMovedBy, type Line, phaseAt } from '#domain/line.ts';
import type { Visit } from '#domain/retrieval.ts';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { cx } from '#ui/cx.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { kept } from '#ui/text/kept.tsx';

type Props = { line: Line; visits: readonly Visit[]; now: number; back: { to: string; label: string } };

/** Nothing to book: the number is back, the time is over, or it was never cancelled. */
export function NotInPeriod({ line, visits, now, back }: Props) {
  if (phaseAt(line, now) === 'released') {
    return (
      <Screen title={m.number_retrieve_title()} heading={m.number_too_late_heading()} back={back}>
        <div className={cx(styles.stack, styles.part)}>
          <p>{m.number_too_late_text()}</p>
          {visits.some((visit) => visit.state === 'lapsed') && <p>{m.number_visits_lapsed()}</p>}
          <Link to={paths.coolingOff} className={buttonClass('primary')}>
            {m.number_secure_first()}
          </Link>
        </div>
      </Screen>
    );
  }
  if (dateMovedBy(line) === 'retrieved') {
    return (
      <Screen title={m.number_retrieve_title()} heading={m.number_back_heading()} back={back}>
        <div className={cx(styles.stack, styles.part)}>
          <p>{kept(m.number_back_text({ date: formatDate(line.activatedAt) }))}</p>
          <Link to={paths.lookUp} className={buttonClass('primary')}>
            {m.number_back_look_up()}
          </Link>
        </div>
      </Screen>
    );
  }
  return <Screen title={m.number_retrieve_title()} heading={m.number_not_cancelled()} back={back} />;
}
