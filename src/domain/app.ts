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
  /** Key into the sources of `Evidence`; null for a sample. */
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
  lastLookedAt: Day;
  /** The usual way in most apps: nobody has looked in this one. */
  general: boolean;
  /** False: the labels are likely but unconfirmed, and the app's own page wins. */
  sure: boolean;
};

/** Of an app that is entered or recovered by way of another: losing the key may lose what it opens. */
export const tieKinds = ['signIn', 'recovery'] as const;
export type Tie = {
  /** The key. */
  appId: string;
  how: (typeof tieKinds)[number];
  /** Null: nobody has published it; it is what many people do, and so advice. */
  sourceId: string | null;
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
  /** Of the aliases and former names that are written in characters, where it is another than the name's. */
  otherPinyin: string[];
  /** Holds or moves money. */
  money: boolean;
  /** A mailbox, cloud or platform account that can recover other accounts. */
  recovery: boolean;
  inquiry: Coverage;
  unbinding: Coverage;
  hangsOn: Tie[];
  hotline: { number: string; sure: boolean } | null;
  accountsPerNumber: { count: number; sourceId: string } | null;
  /** It is known to take part in the complaint platform; false: nobody has said whether it does. */
  onComplaintPlatform: boolean;
  /** Null: nobody has looked how its users switch numbers. */
  oldNumber: { need: OldNumberNeed; sourceId: string | null } | null;
};

/** What only the app's own page and whoever switches there reads. */
export type AppDetails = {
  appId: string;
  about: Bilingual;
  /** What to look at before unbinding: balance, open orders. */
  before: Bilingual | null;
  /** Null: nobody has looked. */
  steps: SwitchingSteps | null;
};

/** Nothing where the service does not say. */
export const detailsOf = (app: Pick<App, 'id'> | null, details: readonly AppDetails[]): AppDetails =>
  details.find(({ appId }) => appId === app?.id) ?? {
    appId: app?.id ?? '',
    about: { 'zh-CN': '', en: '' },
    before: null,
    steps: null,
  };

/** What an app is called and found by. */
export type Named = Pick<App, 'name' | 'aliases' | 'formerNames' | 'pinyin' | 'initials' | 'otherPinyin'>;

type Kind = Pick<App, 'money' | 'recovery' | 'category'>;

/** The fixed, honest order by what a stranger could do: money, then mailboxes and clouds, social, the rest, the unknown. */
export function careRank(app: Kind | null): number {
  if (app === null) return 4;
  if (app.money) return 0;
  if (app.recovery) return 1;
  return app.category === 'social' ? 2 : 3;
}

/** The ranks by name. */
export const careGroups = ['money', 'recovery', 'social', 'rest'] as const;
export type CareGroup = (typeof careGroups)[number];

/** One that is not in the catalogue is of the rest, and the last of it. */
export function careGroupOf(app: Kind | null): CareGroup {
  return careGroups[careRank(app)] ?? 'rest';
}

/** One that is not in the catalogue stands at the end of the list too. */
export const categoryOf = (app: App | null): AppCategory => app?.category ?? 'work';

/** A stranger who gets the number could do harm with it: money, or what recovers other accounts. */
export function isHighRisk(app: Kind | null): boolean {
  return careRank(app) <= 1;
}

/** By care, then as the catalogue has them: an order that no later answer changes. */
export function inCareOrder(apps: readonly App[]): (a: { appId: string }, b: { appId: string }) => number {
  const places = new Map(apps.map((app, place) => [app.id, { rank: careRank(app), place }]));
  const unknown = { rank: careRank(null), place: apps.length };
  return (a, b) => {
    const [one, other] = [places.get(a.appId) ?? unknown, places.get(b.appId) ?? unknown];
    return one.rank - other.rank || one.place - other.place;
  };
}
