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
  // Whoever reads the line later hears what is so, or nothing.
  const left = remainingWords(period, now);
  const stands = spokenAt !== null && remainingWords(period, spokenAt) === left;
  return (
    <p role="status" className="visually-hidden">
      {stands && (known === 'over' ? m.coolingOff_over_said() : m.coolingOff_said({ left }))}
    </p>
  );
}
