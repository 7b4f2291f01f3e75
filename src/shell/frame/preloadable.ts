/**
 * A part of the frame that loads later than the first screen. Once it is there it is shown in the same moment as what is
 * around it: React's own lazy shows nothing for a third of a second even then, and what stands below it would jump.
 */

import type { ComponentType } from 'react';
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
