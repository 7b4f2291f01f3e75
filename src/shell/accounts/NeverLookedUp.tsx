import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { type Line, lineCan, type Phase } from '#domain/line.ts';
import { msOf } from '#domain/time.ts';
import { paths } from '#paths.ts';
import styles from '#shell/accounts/accounts.module.css';
import { TooEarly } from '#shell/accounts/TooEarly.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = { line: Line; phase: Phase; service: Service; now: number };

/** Nobody has asked the apps yet: what a look-up is, and where it starts. */
export function NeverLookedUp({ line, phase, service, now }: Props) {
  const isEarly = now < msOf(line.dataSettlesAt);
  const promise = findRule(service, 'inquiryPromise');
  return (
    <section className={styles.empty}>
      <h2>{m.accounts_never()}</h2>
      {lineCan.inquire(phase) ? (
        <>
          <p>
            {promise ? m.accounts_never_text({ figure: ruleWords(promise) }) : m.accounts_never_text_plain()}{' '}
            <Why rule={promise} />
          </p>
          {isEarly && <TooEarly until={line.dataSettlesAt} service={service} />}
          <Link to={paths.lookUp} className={buttonClass(isEarly ? 'secondary' : 'primary')}>
            {m.accounts_look_up()}
          </Link>
        </>
      ) : (
        <>
          <p>{phase === 'suspended' ? m.accounts_line_suspended() : m.accounts_line_released()}</p>
          <Hotlines service={service} carrier={line.carrier} />
        </>
      )}
    </section>
  );
}
