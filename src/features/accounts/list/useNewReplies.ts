/** New replies since the last announcement. Waits until five seconds have been quiet, so that it never chatters. */
import { useEffect, useState } from 'react';

const QUIET_MS = 5_000;

export function useNewReplies(replied: number): number {
  const [said, setSaid] = useState({ before: replied, upTo: replied });
  useEffect(() => {
    if (replied === said.upTo) return;
    const timer = setTimeout(() => setSaid({ before: said.upTo, upTo: replied }), QUIET_MS);
    return () => clearTimeout(timer);
  }, [replied, said]);
  return Math.max(said.upTo - said.before, 0);
}
