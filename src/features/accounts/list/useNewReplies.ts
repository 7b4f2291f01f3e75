/** New replies since the last announcement. Waits until it has been quiet for a while, so that it never chatters. */
import { useEffect, useState } from 'react';
import { QUIET_MS } from '#api/polling.ts';

export function useNewReplies(replied: number): number {
  const [said, setSaid] = useState({ before: replied, upTo: replied });
  useEffect(() => {
    if (replied === said.upTo) return;
    const timer = setTimeout(() => setSaid({ before: said.upTo, upTo: replied }), QUIET_MS);
    return () => clearTimeout(timer);
  }, [replied, said]);
  return Math.max(said.upTo - said.before, 0);
}
