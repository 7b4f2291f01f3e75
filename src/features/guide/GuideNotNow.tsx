import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { type Inquiry, summarise } from '#domain/inquiry.ts';
import type { Line, Phase } from '#domain/line.ts';
import { FormerHolder } from '#features/guide/FormerHolder.tsx';
import styles from '#features/guide/Guide.module.css';
import { paths } from '#paths.ts';
import { NeverLookedUp } from '#shell/accounts/NeverLookedUp.tsx';
import { UntoldApps } from '#shell/accounts/UntoldApps.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = { line: Line; phase: Phase; service: Service; inquiry: Inquiry | null; now: number };

/** There are no steps: because of where the number stands, because nobody has looked, or because nothing was found. */
export function GuideNotNow({ line, phase, service, inquiry, now }: Props) {
  switch (phase) {
    case 'suspended':
      return (
        <section className={styles.notNow}>
          <p>{m.accounts_line_suspended()}</p>
          <Hotlines service={service} carrier={line.carrier} />
        </section>
      );
    case 'coolingOff':
    case 'released':
      return <FormerHolder phase={phase} />;
    case 'active': {
      if (inquiry === null) return <NeverLookedUp line={line} phase={phase} service={service} now={now} />;
      const summary = summarise(inquiry);
      return (
        <section className={styles.notNow}>
          <p>{summary.told > 0 ? m.guide_nothing() : m.number_why_nothing_told()}</p>
          <UntoldApps summary={summary} />
          <Link to={paths.accounts} className={buttonClass('secondary')}>
            {m.guide_to_record()}
          </Link>
        </section>
      );
    }
  }
}
