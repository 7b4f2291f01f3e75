import { remainingWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import { isLastWeek } from '#domain/countdown.ts';
import styles from '#shell/time/Remaining.module.css';
import { cx } from '#ui/cx.ts';

/** What is left of the holding period, as a heading: figures large. A timer is read on request and never by itself. */
export function Remaining({ period, now }: { period: HoldingPeriod; now: number }) {
  const words = remainingWords(period, now);
  return (
    <span className={cx(styles['heading'], isLastWeek(period, now) && styles['soon'])}>
      {/* Named, because a heading takes no words from a timer inside it otherwise. */}
      <span role="timer" aria-live="off" aria-label={words} className={styles['time']}>
        <Figures words={words} />
      </span>
      <span className={styles['to']}>{m.coolingOff_lead()}</span>
    </span>
  );
}

/** The words as they are; only that each figure is large, and has its unit beside it where there is room, else whole below it. */
function Figures({ words }: { words: string }) {
  const lead = words.search(/\d/);
  if (lead === -1) return words;
  return (
    <>
      {lead > 0 && <span className={styles['lead']}>{words.slice(0, lead)}</span>}
      {[...words.slice(lead).matchAll(/(\d+)(\D*)/g)].map(([, figure, unit]) => (
        <span key={unit} className={styles['span']}>
          <span className={styles['figure']}>{figure}</span>
          {unit}
        </span>
      ))}
    </>
  );
}
