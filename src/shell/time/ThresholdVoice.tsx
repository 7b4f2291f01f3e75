import { useState } from 'react';
import { remainingWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import { thresholdAt } from '#domain/countdown.ts';

/** Speaks once when a threshold is passed while the page is open, and is silent in between. Stands where it never unmounts. */
export function ThresholdVoice({ period, now }: { period: HoldingPeriod; now: number }) {
  const threshold = thresholdAt(period, now);
  const [known, setKnown] = useState(threshold);
  const [spokenAt, setSpokenAt] = useState<number | null>(null);
  if (threshold !== known) {
    setKnown(threshold);
    setSpokenAt(threshold === null ? null : now);
  }
  return (
    <p role="status" className="visually-hidden">
      {spokenAt !== null &&
        (known === 'over' ? m.coolingOff_over_said() : m.coolingOff_said({ left: remainingWords(period, spokenAt) }))}
    </p>
  );
}
