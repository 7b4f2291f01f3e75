import type { Service } from '#api/service.ts';
import { formatDateTime, formatTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { outstandingWords } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { dataAsOf, type Inquiry, isCollecting, summarise } from '#domain/inquiry.ts';
import { dayAt, msOf } from '#domain/time.ts';
import styles from '#shell/accounts/accounts.module.css';
import { findRule, ruleWords } from '#shell/parts/rules.ts';
import { Why } from '#shell/parts/Why.tsx';
import { Progress } from '#ui/Progress.tsx';

type Props = { inquiry: Inquiry; apps: readonly App[]; service: Service; now: number };

/** How many apps have replied, as of when, and which ones are still to come. */
export function InquiryStanding({ inquiry, apps, service, now }: Props) {
  const { asked, replied, waiting } = summarise(inquiry);
  const newest = dataAsOf(inquiry);
  const today = dayAt(msOf(newest)) === dayAt(now);
  const label = m.accounts_progress({
    apps: m.common_apps({ count: asked }),
    replied,
    asOf: m.common_data_as_of({ time: today ? formatTime(newest) : formatDateTime(newest) }),
  });
  if (!isCollecting(inquiry)) return <p className={styles.meta}>{label}</p>;

  const promise = findRule(service, 'inquiryPromise');
  return (
    <div className={styles.standing}>
      <Progress label={label} value={replied} max={asked} />
      <p className={styles.meta}>
        {promise && m.accounts_promise({ figure: ruleWords(promise) })} <Why rule={promise} />
      </p>
      {waiting > 0 && <p className={styles.meta}>{outstandingWords(inquiry, apps)}</p>}
    </div>
  );
}
