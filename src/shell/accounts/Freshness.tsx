import type { Service } from '#api/service.ts';
import { formatDate, formatOpening } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { freshnessAt, type Inquiry, isCollecting } from '#domain/inquiry.ts';
import { lineCan, type Phase } from '#domain/line.ts';
import type { Instant } from '#domain/time.ts';
import { paths } from '#paths.ts';
import styles from '#shell/accounts/accounts.module.css';
import { Link } from '#shell/frame/Link.tsx';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

type Props = { inquiry: Inquiry; nextInquiryAt: Instant | null; phase: Phase; service: Service; now: number };

/** How old the answers are, and when the next look is possible. Old answers are said to be old. */
export function Freshness({ inquiry, nextInquiryAt, phase, service, now }: Props) {
  if (isCollecting(inquiry)) return null;
  const date = formatDate(inquiry.submittedAt);
  if (phase === 'released') return <Notice tone="info" heading={m.accounts_last_record({ date })} />;
  const freshness = freshnessAt(inquiry, now);
  const again = !lineCan.inquire(phase) ? (
    <p>{m.accounts_line_suspended()}</p>
  ) : nextInquiryAt !== null ? (
    <p>
      {m.accounts_next_inquiry({ time: formatOpening(nextInquiryAt) })}{' '}
      <Why rule={findRule(service, 'inquiryInterval')} />
    </p>
  ) : (
    <Link to={paths.lookUp} className={buttonClass(freshness === 'fresh' ? 'link' : 'secondary')}>
      {m.accounts_look_up_again()}
    </Link>
  );
  if (freshness === 'fresh') return <div className={styles.meta}>{again}</div>;
  return (
    <Notice
      tone="warning"
      heading={freshness === 'stale' ? m.accounts_stale({ date }) : m.accounts_expired({ date })}
      action={again}
    >
      <p>
        {freshness === 'stale' ? m.accounts_stale_text() : m.accounts_expired_text()}{' '}
        <Why rule={findRule(service, freshness === 'stale' ? 'inquiryStale' : 'inquiryExpires')} />
      </p>
    </Notice>
  );
}
