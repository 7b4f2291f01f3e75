/** Apps that do not exist: refusal, silence, faults and volume fall on these, so that no real company is shown doing it. */
import { type App, type AppCategory, type AppDetails, appCategories } from '#domain/app.ts';
import { coverageOf } from '#twin/apps/appFile.ts';
import { both, type Pair } from '#twin/apps/languagePair.ts';

/** Nothing about it is a fact. */
function inventedApp(
  id: string,
  name: Pair,
  category: AppCategory,
  pinyin: string,
  reach: { unbinding: boolean } = { unbinding: true },
): App {
  return {
    id,
    name: both(name),
    aliases: [],
    formerNames: [],
    category,
    glyph: null,
    pinyin,
    initials: null,
    otherPinyin: [],
    money: false,
    recovery: false,
    inquiry: coverageOf('sample'),
    unbinding: coverageOf(reach.unbinding ? 'sample' : undefined),
    hangsOn: [],
    hotline: null,
    accountsPerNumber: null,
    // Two of them, so that both ways can be seen.
    onComplaintPlatform: id === 'sample-a' || id === 'sample-b',
    oldNumber: null,
  };
}

export const inventedDetailsOf = ({ id }: App): AppDetails => ({
  appId: id,
  about: both(['演示用的应用，不是真的。', 'An app invented for this demo; it does not exist.']),
  before: null,
  steps: null,
});

export const inventedApps: readonly App[] = [
  inventedApp('sample-a', ['示例应用甲', 'Sample App A'], 'finance', 'shi li ying yong jia'),
  inventedApp('sample-b', ['示例应用乙', 'Sample App B'], 'life', 'shi li ying yong yi'),
  inventedApp('sample-c', ['示例应用丙', 'Sample App C'], 'social', 'shi li ying yong bing'),
  inventedApp('sample-d', ['示例应用丁', 'Sample App D'], 'work', 'shi li ying yong ding'),
  inventedApp('sample-e', ['示例应用戊', 'Sample App E'], 'life', 'shi li ying yong wu'),
  inventedApp('sample-f', ['示例应用己', 'Sample App F'], 'social', 'shi li ying yong ji'),
  // Not reached yet: it joins once somebody waits for it.
  inventedApp('sample-g', ['示例应用庚', 'Sample App G'], 'life', 'shi li ying yong geng', { unbinding: false }),
];

/** 示例应用 001 to `count`; the categories take turns. */
export function volumeApps(count: number): App[] {
  return Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(3, '0');
    const category = appCategories[i % appCategories.length] ?? 'life';
    const name = [`示例应用 ${number}`, `Sample App ${number}`] as const;
    return inventedApp(`sample-${number}`, name, category, `shi li ying yong ${number}`);
  });
}
