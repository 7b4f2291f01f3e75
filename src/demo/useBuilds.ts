/** Whether every window that shows this world is of one build: two builds would read and write it by different rules. */

import { useEffect, useState } from 'react';
import { ask, hearBuilds, ownBuild } from '#demo/otherWindows.ts';

export function useBuilds(): boolean {
  const [match, setMatch] = useState(true);
  useEffect(() => {
    const stop = hearBuilds((build) => build !== ownBuild() && setMatch(false));
    // Portals that stood here before say who they are; what they say is heard above.
    void ask('tell', '');
    return stop;
  }, []);
  return match;
}
