import { m } from '#copy/generated/messages.js';
import type { CancellationObstacle } from '#domain/cancellation.ts';
import type { Advice, AdviceReason } from '#domain/leavingPlan.ts';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

const headings: Readonly<Record<Advice['advise'], () => string>> = {
  cancel: () => m.number_advice_cancel(),
  unsure: () => m.number_advice_unsure(),
  wait: () => m.number_advice_wait(),
  park: () => m.number_advice_park(),
};

export const obstacleWords: Readonly<Record<CancellationObstacle, () => string>> = {
  arrears: () => m.number_why_obstacle_arrears(),
  contract: () => m.number_why_obstacle_contract(),
  unknown: () => m.number_why_obstacle_unknown(),
};

function reasonWords(reason: AdviceReason): string {
  switch (reason.kind) {
    case 'obstacle':
      return obstacleWords[reason.obstacle]();
    case 'neverLookedUp':
      return m.number_why_never_looked_up();
    case 'collecting':
      return m.number_why_collecting();
    case 'expired':
      return m.number_why_expired();
    case 'nothingBound':
      return m.number_why_nothing_bound();
    case 'nothingTold':
      return m.number_why_nothing_told();
    case 'stale':
      return m.number_why_stale();
    case 'tooEarly':
      return m.number_why_too_early();
    case 'stillBound':
      return m.number_why_still_bound({ count: reason.count });
    case 'highRisk':
      return m.number_why_high_risk({ count: reason.count });
    case 'openRequests':
      return m.number_why_open_requests({ count: reason.count });
    case 'silent':
      return m.number_why_silent({ count: reason.count });
    case 'declined':
      return m.number_why_declined({ count: reason.count });
    case 'noted':
      return m.number_why_noted({ count: reason.count });
    case 'notCovered':
      return m.number_why_not_covered({ count: reason.count });
  }
}

/** What we advise, with every reason. It never blocks anybody. `mayInquire`: the number can be looked up as it stands. */
export function AdviceSection({ advice, mayInquire }: { advice: Advice; mayInquire: boolean }) {
  const { advise, reasons } = advice;
  const never = reasons.some((reason) => reason.kind === 'neverLookedUp');
  const old = reasons.some((reason) => reason.kind === 'expired' || reason.kind === 'stale');
  return (
    <Notice
      tone={advise === 'cancel' ? 'info' : 'warning'}
      joint={advise === 'cancel' ? 'unbound' : 'needsYou'}
      heading={headings[advise]()}
      action={
        (never || old) &&
        mayInquire && (
          <Link to={paths.lookUp} className={buttonClass('primary')}>
            {never ? m.number_look_up() : m.number_look_up_again()}
          </Link>
        )
      }
    >
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.kind === 'obstacle' ? reason.obstacle : reason.kind}>{reasonWords(reason)}</li>
        ))}
      </ul>
      {advise === 'park' && <p>{m.number_park_text()}</p>}
    </Notice>
  );
}
