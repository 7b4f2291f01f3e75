/** How many apps the two services reached, by what was published when. */
import type { App, Bilingual } from '#domain/app.ts';
import { earlierFirst, type Month } from '#domain/time.ts';

export const coverageScopes = ['inquiry', 'unbinding'] as const;
export type CoverageScope = (typeof coverageScopes)[number];

/** One published count. Counts of one scope were not always made of the same thing: `what` says of what. */
export type CoverageCount = {
  /** A count of something that this portal does not know is in none of its lists. */
  scope: CoverageScope | 'unknown';
  on: Month;
  count: number;
  /** More than `count`; nobody has published how many. */
  atLeast: boolean;
  what: Bilingual;
  sourceIds: string[];
};

/** Oldest first, and of one month the smaller first. */
export function growthOf(counts: readonly CoverageCount[], scope: CoverageScope): CoverageCount[] {
  return counts.filter((one) => one.scope === scope).sort((a, b) => earlierFirst(a.on, b.on) || a.count - b.count);
}

export function isCovered(app: App, scope: CoverageScope): boolean {
  return app[scope].state === 'covered';
}
