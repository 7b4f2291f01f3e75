/**
 * A part of the frame that loads later than the first screen. Once it is there it is shown in the same moment as what is
 * around it: React's own lazy shows nothing for a third of a second even then, and what stands below it would jump.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export type PreloadablePart = {
  /** Null until it has come. */
  there: ComponentType | null;
  Lazy: LazyExoticComponent<ComponentType>;
  load(): Promise<void>;
};

export function preloadedPart(get: () => Promise<ComponentType>): PreloadablePart {
  const part: PreloadablePart = {
    there: null,
    Lazy: lazy(async () => ({ default: await get() })),
    load: async () => {
      part.there = await get();
    },
  };
  return part;
}
