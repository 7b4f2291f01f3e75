/**
 * A part of the frame that loads later than the first screen. Once it is there it is shown in the same moment as what is
 * around it: React's own lazy shows nothing for a third of a second even then, and what stands below it would jump.
 */

import { type ComponentType, useEffect, useState } from 'react';
import { arrive } from '#api/arrive.ts';

export type Preloadable<Props = object> = {
  /** Null until it has come. */
  there: ComponentType<Props> | null;
  /** Asks for it where it has not come yet, also after it was lost. Throws what arrive throws. */
  load(): Promise<void>;
};

export function preloadable<Props = object>(get: () => Promise<ComponentType<Props>>): Preloadable<Props> {
  const part: Preloadable<Props> = {
    there: null,
    load: async () => {
      part.there ??= await arrive(get);
    },
  };
  return part;
}

/** The part once it is there. It is asked for at once, and where it was lost, again with each new `attempt`. */
export function usePart<Props>(part: Preloadable<Props>, attempt?: string) {
  const [Shown, setShown] = useState(() => part.there);
  const [isLost, setIsLost] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new attempt is another try.
  useEffect(() => {
    if (Shown !== null) return;
    part.load().then(
      () => setShown(() => part.there),
      () => setIsLost(true),
    );
  }, [part, Shown, attempt]);
  return { Shown, isLost };
}
