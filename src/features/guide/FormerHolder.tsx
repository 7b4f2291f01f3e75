import { m } from '#copy/generated/messages.js';
import type { Phase } from '#domain/line.ts';
import styles from '#features/guide/Guide.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** For whoever gave the number up: what that means for the steps, and where the days or the record are. */
export function FormerHolder({ phase }: { phase: Phase }) {
  if (phase !== 'coolingOff' && phase !== 'released') return null;
  const isOver = phase === 'released';
  return (
    <section className={styles.notNow}>
      <p>{isOver ? m.guide_released() : m.guide_cooling_off()}</p>
      <Link to={isOver ? paths.accounts : paths.coolingOff} className={buttonClass('secondary')}>
        {isOver ? m.guide_to_record() : m.guide_to_cooling_off()}
      </Link>
    </section>
  );
}
