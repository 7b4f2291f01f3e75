import { remainingWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import { isLastWeek, type Window } from '#domain/coolingOff.ts';
import { cx } from '#ui/cx.ts';
import styles from './Remaining.module.css';

/** What is left of the holding period, as a heading: figures large. A timer is read on request and never by itself. */
export function Remaining({ window, now }: { window: Window; now: number }) {
  return (
    <span className={cx(styles['heading'], isLastWeek(window, now) && styles['soon'])}>
      <span role="timer" aria-live="off" className={styles['time']}>
        {remainingWords(window, now)
          .split(/(\d+)/)
          .map((part, place) =>
            place % 2 === 1 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have nothing but their place.
              <span key={place} className={styles['figure']}>
                {part}
              </span>
            ) : (
              part
            ),
          )}
      </span>
      <span className={styles['to']}>{m.countdown_lead()}</span>
    </span>
  );
}
