import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type App, type AppDetails, appCategories, type Coverage } from '#domain/app.ts';
import { searchKeys } from '#domain/input/nameSearch.ts';
import { appFiles, catalogue, catalogueDetails, realApps, realDetails, volumeApps } from '#twin/apps/catalogue.ts';
import { coverage } from '#twin/apps/coverage.ts';
import { atTheBank, usualPath } from '#twin/apps/recipe.ts';
import { evidence } from '#twin/service/service.ts';
import { glyphs } from '#ui/glyphs.ts';

const apps = catalogue.map((app) => [app.id, app] as const);
const ids = (wanted: (app: App) => boolean) => realApps.filter(wanted).map((app) => app.id);
const named = (by: 'inquiry' | 'unbinding') =>
  ids((app) => app[by].state === 'covered' && app[by].evidence === 'source').sort();

const told = (wanted: (details: AppDetails) => boolean) => realDetails.filter(wanted).map(({ appId }) => appId);

const banks = told(({ steps }) => steps?.path['zh-CN'] === atTheBank.path[0]);
const known: readonly string[] = evidence.sources.map((source) => source.id);

/**
 * Characters by sound, which is how Unicode sorts Chinese: an opinion on each syllable that its author did not type.
 * The first of each letter keeps a syllable from slipping into the next one where the catalogue has no other.
 */
const bySound = new Intl.Collator('zh-CN-u-co-pinyin');
const firstSounds =
  '阿a 八ba 擦ca 搭da 婀e 发fa 旮ga 哈ha 击ji 喀ka 拉la 妈ma 拿na 哦o 啪pa 七qi 然ran 撒sa 他ta 挖wa 西xi 压ya 匝za';
/** Characters with a second sound, which Unicode sorts by their first. */
const secondSounds = ['行hang', '乐yue'];

const han = /\p{Script=Han}/u;
const inCharacters = (app: App) => [...app.aliases, ...app.formerNames].filter((name) => han.test(name));

/** Each character of the name up to a bracket or blank, with what the pinyin says for it: `支zhi`. */
function sounded(app: App): string[] {
  const characters = (app.name['zh-CN'].split(/[（ ]/)[0] ?? '').match(/\p{Script=Han}|[a-z]|\d+/giu) ?? [];
  const syllables = app.pinyin.split(' ');
  expect({ id: app.id, characters: characters.length }).toEqual({ id: app.id, characters: syllables.length });
  return characters.map((character, i) => character + syllables[i]);
}

describe('the catalogue', () => {
  it('has a file for each real app, named after it, and real apps in each category', () => {
    const found = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const named = found
      .filter((path) => path.endsWith('.ts') && dirname(path) !== '.')
      .map((path) => basename(path, '.ts'));
    expect(realApps.map((app) => app.id).sort()).toEqual(named.sort());
    expect(appCategories.filter((category) => realApps.every((app) => app.category !== category))).toEqual([]);
  });

  it('has no two apps of one category in the same place', () => {
    const places = appFiles.map(({ category, place }) => `${category} ${place}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  it('has each id and each name once', () => {
    const all = [...catalogue, ...volumeApps(1_200)];
    expect(new Set(all.map((app) => app.id)).size).toBe(all.length);
    expect(new Set(all.map((app) => app.name['zh-CN'])).size).toBe(all.length);
    expect(new Set(all.map((app) => app.name.en)).size).toBe(all.length);
  });

  it('reads each character of a name as Unicode does', () => {
    const all = [...new Set([...firstSounds.split(' '), ...realApps.flatMap(sounded)])].sort();
    const said = all.filter((one) => /^\p{Script=Han}/u.test(one) && !secondSounds.includes(one));
    const inOrder = said.sort(bySound.compare);
    // `ü` sorts as `u` does.
    const sound = (one: string) => one.slice(1).replace('v', 'u');
    const wrong = inOrder.flatMap((one, i) => {
      const last = inOrder[i - 1] ?? one;
      return sound(last) > sound(one) || (i > 0 && last[0] === one[0]) ? [`${last}, ${one}`] : [];
    });
    expect(wrong).toEqual([]);
    const letters = realApps.flatMap(sounded).filter((one) => !/^\p{Script=Han}/u.test(one));
    expect(letters.filter((one) => one.slice(0, one.length / 2).toLowerCase() !== one.slice(one.length / 2))).toEqual(
      [],
    );
  });

  it('says by which pinyin each other name is found that is written in characters', () => {
    const known = new Set(realApps.flatMap(sounded));
    const isKnown = (character: string) => [...known].some((one) => one.startsWith(character));
    for (const app of realApps) {
      const spoken = [app.pinyin, ...app.otherPinyin].map((pinyin) => pinyin.split(' '));
      for (const name of inCharacters(app)) {
        const parts = name.match(/\p{Script=Han}|[a-z]+|\d+/giu) ?? [];
        const fits = spoken.some(
          (syllables) =>
            syllables.length === parts.length &&
            parts.every((part, i) => !han.test(part) || !isKnown(part) || known.has(part + syllables[i])),
        );
        expect({ id: app.id, name, fits }).toEqual({ id: app.id, name, fits: true });
      }
      expect(app.otherPinyin.length).toBeLessThanOrEqual(inCharacters(app).length);
    }
  });

  it('has initials only where they cannot be derived', () => {
    const needless = realApps.filter(
      (app) => app.initials === searchKeys({ ...app, initials: null }).readings[0]?.initials,
    );
    expect(needless.map((app) => app.id)).toEqual([]);
  });

  it('has a drawing for each glyph, and none that nobody uses', () => {
    expect(Object.keys(glyphs).sort()).toEqual(realApps.flatMap((app) => app.glyph ?? []).sort());
    expect(JSON.stringify(glyphs).length).toBeLessThan(12_000);
  });

  it.each(catalogueDetails.map(({ appId, about }) => [appId, about] as const))(
    '%s says in one short line what it is, in both languages',
    (_, about) => {
      expect(about['zh-CN']).toMatch(/^.{2,30}。$/);
      expect(about.en).toMatch(/^.{8,75}\.$/);
    },
  );

  it('has hotlines that can be dialled', () => {
    const numbers = realApps.flatMap(({ hotline }) => hotline?.number ?? []);
    expect(numbers).toContain('95188');
    expect(numbers.filter((number) => !/^\d[\d-]{3,10}\d$/.test(number))).toEqual([]);
  });

  it('keeps each key of a source within the sources of the service', () => {
    const keys = realApps.flatMap((app) => [
      app.inquiry.sourceId,
      app.unbinding.sourceId,
      app.accountsPerNumber?.sourceId ?? null,
    ]);
    expect(keys.filter((key) => key !== null && !known.includes(key))).toEqual([]);
  });
});

describe('ties', () => {
  it.each(apps)(
    '%s hangs on other apps of the catalogue, each once, and as advice where nobody has published it',
    (_, app) => {
      const keys = app.hangsOn.map(({ appId }) => appId);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => key === app.id || !catalogue.some(({ id }) => id === key))).toEqual([]);
      expect(app.hangsOn.filter(({ sourceId }) => sourceId !== null && !known.includes(sourceId))).toEqual([]);
    },
  );

  it('are there where the recipe leads to another app', () => {
    const keysOf = (id: string) => realApps.find((app) => app.id === id)?.hangsOn.map(({ appId }) => appId);
    expect(keysOf('dianping')).toEqual(['meituan']);
    expect(keysOf('tmall')).toEqual(['taobao']);
    expect(keysOf('qqmusic')).toEqual(['wechat', 'qq']);
    expect(keysOf('alipay')).toEqual(['qqmail', 'netease-mail']);
  });
});

describe('recipes', () => {
  const written = realDetails.flatMap(({ appId, steps }) => (steps === null ? [] : [[appId, steps] as const]));

  it('are there for every real app, and for none that is invented', () => {
    expect(written.map(([id]) => id)).toEqual(realApps.map(({ id }) => id));
    expect(catalogueDetails.map(({ appId }) => appId)).toEqual(catalogue.map(({ id }) => id));
    expect(catalogueDetails.filter((one) => !realDetails.includes(one) && one.steps !== null)).toEqual([]);
    expect(
      catalogue.filter(({ id, oldNumber }) => (oldNumber === null) === written.some(([one]) => one === id)),
    ).toEqual([]);
  });

  it('calls the usual way general wherever it stands for want of a better one', () => {
    const usual = told(({ steps }) => steps?.path['zh-CN'].endsWith(usualPath[0]) === true);
    expect(usual.length).toBeGreaterThan(20);
    expect(told(({ steps }) => steps?.general === true)).toEqual(usual);
    expect(told(({ steps }) => steps?.general === true && steps.sure)).toEqual([]);
  });

  it.each(written)('%s has two to four steps, proof and a date, in both languages', (_, recipe) => {
    expect(recipe.steps.length).toBeGreaterThanOrEqual(2);
    expect(recipe.steps.length).toBeLessThanOrEqual(4);
    for (const words of [recipe.path, recipe.proof, ...recipe.steps]) {
      expect(words['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(words.en).not.toMatch(/\p{Script=Han}|^\s*$/u);
    }
    expect(recipe.lastLookedAt).toMatch(/^2026-/);
  });

  it('are sure only where the way is long-standing and widely published', () => {
    expect(banks).toContain('icbc');
    expect(told(({ steps }) => steps?.sure === true).sort()).toEqual([...banks, 'alipay', 'wechat'].sort());
  });

  it('say that the old number is needed only with a source', () => {
    expect(ids(({ oldNumber }) => oldNumber?.need === 'needed')).toContain('douyin');
    for (const { oldNumber } of realApps)
      expect(oldNumber?.need === 'needed').toBe(known.includes(oldNumber?.sourceId ?? ''));
  });

  it('say of what nobody has published that the app itself is to be asked', () => {
    const unsure = /以应用内页面为准/;
    const needOf = (id: string) => catalogue.find((app) => app.id === id)?.oldNumber?.need;
    const asking = written.filter(([, { proof }]) => unsure.test(proof['zh-CN']));
    expect(asking.filter(([id, { sure }]) => !sure && needOf(id) === 'unknown').length).toBeGreaterThan(10);
    for (const [id] of asking) expect(needOf(id)).not.toBe('needed');
  });
});

describe('coverage', () => {
  it('of the inquiry is as many real apps as were published last, nine of them named by a source', () => {
    const published = coverage.filter(({ scope }) => scope === 'inquiry').at(-1);
    expect(ids((app) => app.inquiry.state === 'covered')).toHaveLength(published?.count ?? 0);
    expect(named('inquiry').join(' ')).toBe('alipay baidu douyin jd kuaishou meituan qq taobao wechat');
  });

  it('of unbinding is what sources name, and examples', () => {
    expect(named('unbinding').join(' ')).toBe(
      'alipay baidu dianping douyin jd meituan taobao toutiao wechat weibo xiaomi-account',
    );
    expect(ids((app) => banks.includes(app.id) && app.unbinding.state === 'covered')).toEqual([]);
    expect(ids((app) => app.inquiry.state === 'covered' && app.unbinding.state !== 'covered')).toEqual([]);
  });

  it('has source and month together, or neither', () => {
    const honest = (c: Coverage) => (c.evidence === 'source') === (c.sourceId !== null && c.since !== null);
    expect(catalogue.filter((app) => !honest(app.inquiry) || !honest(app.unbinding))).toEqual([]);
  });
});

describe('invented apps', () => {
  it('take turns in categories and never carry a fact', () => {
    const [first, , , , fifth] = volumeApps(5);
    expect([first?.id, first?.name, first?.category]).toEqual([
      'sample-001',
      { 'zh-CN': '示例应用 001', en: 'Sample App 001' },
      fifth?.category,
    ]);
    const invented = catalogue.filter((app) => app.id.startsWith('sample-'));
    expect(invented.map((app) => app.id.at(-1)).join('')).toBe('abcdefg');
    expect(invented.filter((app) => app.hotline ?? app.oldNumber ?? app.accountsPerNumber ?? app.glyph)).toEqual([]);
  });
});
