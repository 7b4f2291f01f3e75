/** One app, one file: what its author writes down in `<kind>/<id>.ts`, and how the service then tells it. */
import type { App, AppDetails, Coverage, Tie } from '#domain/app.ts';
import type { Month } from '#domain/time.ts';
import { both, type Pair } from '#twin/apps/languagePair.ts';
import { oldNumberOf, type Recipe, writtenOut } from '#twin/apps/recipe.ts';
import type { SourceId } from '#twin/service/sources.ts';

/** A public source that names the app and the month of it, or an example of this demo. Left out: not covered. */
type Reach = 'sample' | { sourceId: SourceId; since: Month };

/** The folder that a file stands in says nothing to the code: lists go by category and place. */
export type AppFile = {
  /** The same as the file's name. */
  id: string;
  /** Where the app stands within its category: the smaller number first. Steps of ten leave room between two apps. */
  place: number;
  category: App['category'];
  name: Pair;
  /** Syllables separated by blanks, for search. */
  pinyin: string;
  /** Only where the initials are not the syllables' first letters. */
  initials?: string;
  aliases?: string[];
  formerNames?: string[];
  /** Of the aliases and former names that are written in characters, where it is another than the name's. */
  otherPinyin?: string[];
  /** What it is, in one short line. */
  about: Pair;
  /** Key of a drawing in `ui/glyphs.ts`; left out: the first character of the name is shown. */
  glyph?: string;
  /** Holds or moves money. */
  money?: true;
  /** A mailbox, cloud or platform account that can recover other accounts. */
  recovery?: true;
  /** Nine apps are named by sources. The names of the later sixteen were never published: the rest is this demo's choice. */
  inquiry?: Reach;
  unbinding?: Reach;
  /** Apps with whose account many people enter this one; those of the recipe are added. Nobody has published who does. */
  signsInBy?: string[];
  /** Mailboxes and accounts by which many people recover this one. */
  recoveredBy?: string[];
  /** `sure`: the number is known for certain. */
  hotline?: { number: string; sure: boolean };
  /** How many accounts one number carries. */
  accountsPerNumber?: { count: number; sourceId: SourceId };
  /** What to look at before unbinding: balance, open orders. */
  before?: Pair;
  /** How the owner of an account switches it to another number. */
  recipe: Recipe;
};

/** The app as the service tells it. Which companies answer on the complaint platform nobody has published by name. What most apps have in common is filled in here. */
export function appOf(file: AppFile): App {
  return {
    id: file.id,
    name: both(file.name),
    aliases: file.aliases ?? [],
    formerNames: file.formerNames ?? [],
    category: file.category,
    glyph: file.glyph ?? null,
    pinyin: file.pinyin,
    initials: file.initials ?? null,
    otherPinyin: file.otherPinyin ?? [],
    money: file.money ?? false,
    recovery: file.recovery ?? false,
    inquiry: coverageOf(file.inquiry),
    unbinding: coverageOf(file.unbinding),
    hangsOn: [
      ...tied('signIn', [...(file.recipe.keptIn ?? []), ...(file.signsInBy ?? [])]),
      ...tied('recovery', file.recoveredBy ?? []),
    ],
    hotline: file.hotline ?? null,
    accountsPerNumber: file.accountsPerNumber ?? null,
    onComplaintPlatform: false,
    oldNumber: oldNumberOf(file.recipe),
  };
}

/** What its own page tells of it. */
export const detailsOfFile = (file: AppFile): AppDetails => ({
  appId: file.id,
  about: both(file.about),
  before: file.before === undefined ? null : both(file.before),
  steps: writtenOut(file.recipe),
});

const tied = (how: Tie['how'], appIds: readonly string[]): Tie[] =>
  [...new Set(appIds)].map((appId) => ({ appId, how, sourceId: null }));

/** How coverage is told; an invented app is an example of this demo too. */
export function coverageOf(reach: Reach | undefined): Coverage {
  if (reach === undefined) return { state: 'notCovered', evidence: 'sample', sourceId: null, since: null };
  if (reach === 'sample') return { state: 'covered', evidence: 'sample', sourceId: null, since: null };
  return { state: 'covered', evidence: 'source', ...reach };
}
