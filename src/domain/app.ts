/** An internet app: what it is, whether inquiry and unbinding reach it, and how its own user switches numbers in it. */
import type { Locale } from '#domain/languages.ts';
import type { Day, Month } from '#domain/time.ts';

/** A text in each language of the portal. */
export type Bilingual = Record<Locale, string>;

export const appCategories = ['finance', 'social', 'life', 'work'] as const;
export type AppCategory = (typeof appCategories)[number];

export type Coverage = {
  state: 'covered' | 'notCovered';
  /** `source`: a public source names the app. `sample`: an example of this portal's demo, not a published fact. */
  evidence: 'source' | 'sample';
  /** Key into the service's sources; null for a sample. */
  sourceId: string | null;
  since: Month | null;
};

/** Whether switching takes the number that is given up. `helps`: without it the app asks for another proof. */
export const oldNumberNeeds = ['needed', 'helps', 'notNeeded', 'unknown'] as const;
export type OldNumberNeed = (typeof oldNumberNeeds)[number];

/** How the owner of an account switches it to another number inside the app (换绑). */
export type SwitchingSteps = {
  path: Bilingual;
  steps: Bilingual[];
  proof: Bilingual;
  oldNumber: { need: OldNumberNeed; sourceId: string | null };
  lastLookedAt: Day;
  /** False: the labels are likely but unconfirmed, and the app's own page wins. */
  sure: boolean;
};

export type App = {
  id: string;
  name: Bilingual;
  aliases: string[];
  formerNames: string[];
  category: AppCategory;
  /** Key of a drawn glyph; null shows the first character of the name. */
  glyph: string | null;
  /** Syllables separated by blanks, for search. */
  pinyin: string;
  /** Only where the initials are not the syllables' first letters. */
  initials: string | null;
  /** Holds or moves money. */
  money: boolean;
  /** A mailbox, cloud or platform account that can recover other accounts. */
  recovery: boolean;
  inquiry: Coverage;
  unbinding: Coverage;
  hotline: { number: string; sure: boolean } | null;
  accountsPerNumber: { count: number; sourceId: string } | null;
  about: Bilingual;
  /** What to look at before unbinding: balance, open orders. */
  before: Bilingual | null;
  steps: SwitchingSteps | null;
};

/** The fixed, honest order by what a stranger could do: money, then mailboxes and clouds, social, the rest. */
export function careRank(app: Pick<App, 'money' | 'recovery' | 'category'>): number {
  if (app.money) return 0;
  if (app.recovery) return 1;
  return app.category === 'social' ? 2 : 3;
}

/** The ranks by name. */
export const careGroups = ['money', 'recovery', 'social', 'rest'] as const;
export type CareGroup = (typeof careGroups)[number];

export function careGroupOf(app: Pick<App, 'money' | 'recovery' | 'category'>): CareGroup {
  return careGroups[careRank(app)] ?? 'rest';
}
