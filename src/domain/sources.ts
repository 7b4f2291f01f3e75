/** Where a rule's figure comes from: title, publisher, date, and how sure it is. */
import type { Bilingual } from '#domain/app.ts';
import type { Day } from '#domain/time.ts';

/** `official`: an authority or several independent sources. `press`: one credible source. `promise`: this portal's own. */
export const certainties = ['official', 'press', 'promise'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * What weight a publication has. `law`: a law, or an order of a ministry. `authority`: a notice of a public body. `operator`: a
 * carrier. `vendor`: the documentation of another company. `web`: a site or a person whom no editor answers for.
 */
export const sourceKinds = ['law', 'authority', 'operator', 'vendor', 'press', 'web'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export type Source = {
  id: string;
  title: Bilingual;
  publisher: Bilingual;
  kind: SourceKind | 'unknown';
  date: Day | null;
  /** Its text, or the best public copy. */
  url: string | null;
  /** `url` leads to a copy, not to the publisher's own page. */
  isCopy: boolean;
  /** Why it has no date or no link; null where it has both. */
  missing: Bilingual | null;
};

export const ruleUnits = ['hours', 'days', 'workingDays', 'minutes', 'tries', 'months', 'years'] as const;
export type RuleUnit = (typeof ruleUnits)[number];

/** A figure that can be asked "why?". Its id is the anchor on the rules page. */
export type Rule = {
  id: string;
  figure: number;
  /** `unknown`: the figure stands without a unit that could be wrong. */
  unit: RuleUnit | 'unknown';
  name: Bilingual;
  certainty: Certainty | 'unknown';
};

/** What stands behind a rule's figure. */
export type Reason = { ruleId: string; why: Bilingual; sourceIds: string[] };

/** Nothing where the service does not say. */
export const reasonOf = ({ id }: Pick<Rule, 'id'>, reasons: readonly Reason[]): Reason =>
  reasons.find(({ ruleId }) => ruleId === id) ?? { ruleId: id, why: { 'zh-CN': '', en: '' }, sourceIds: [] };

/** The rules that the portal refers to by name; a service sends at least these. */
export const ruleIds = [
  'inquiryPromise',
  'inquiryInterval',
  'inquiryStale',
  'inquiryExpires',
  'dataSettles',
  'formerHolderDue',
  'notMineDue',
  'leavingDue',
  'coolingOff',
  'codeValid',
  'codeTries',
  'proofFresh',
  'sessionIdle',
  'sessionLongest',
  'actionDue',
  'appAnswer',
  'appPlatformAnswer',
  'carrierAnswer',
  'regulatorTakes',
  'regulatorAnswer',
  'regulatorBar',
  'regulatorFeeBar',
  'correctionByApps',
  'takeBack',
  'checkCodeValid',
  'checkCodeTries',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The publications that the portal's own pages of advice cite by name; a service sends at least these. */
export const pageSourceIds = [
  'lostPhone',
  'lostPhonePeople',
  'stolenAccount',
  'stopLoss',
  'fraudLine',
  'diedCarriers',
  'diedTrouble',
  'abroadRoaming',
  'esimTrial',
  'esimCaixin',
  'childAges',
  'passportExcluded',
  'passportShop',
  'seniorsLine',
  'freezeExplained',
  'telecomServiceSpecification',
] as const;
export type PageSourceId = (typeof pageSourceIds)[number];
