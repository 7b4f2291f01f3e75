import { describe, expect, it } from 'vitest';
import type { App, Coverage } from '#domain/app.ts';
import { matches, rank, searchKeys } from '#domain/search.ts';
import { catalogue, realApps, volumeApps } from '#twin/apps/catalogue.ts';
import { service } from '#twin/service/service.ts';
import { glyphs } from '#ui/glyphs.ts';

const apps = catalogue.map((app) => [app.id, app] as const);
const ids = (wanted: (app: App) => boolean) => realApps.filter(wanted).map((app) => app.id);
const named = (by: 'inquiry' | 'unbinding') =>
  ids((app) => app[by].state === 'covered' && app[by].evidence === 'source').sort();

/** Typed by hand from the design's table, so that a wrong syllable shows. */
const initials =
  'zfb ysf jdjr zggsyh zgjsyh zgnyyh zsyh ycyh dfcf grsds wx qq dy ks wb xhs blbl zh bdtb db mm tt qmkg soul ' +
  'tb tm jd pdd xy wph mt dzdp elm hm ddcx hl gddt bddt tl12306 xclx qnelx fzlx cn sfsy jrtt aqy txsp yk wyyyy qqyy ' +
  'xmly 58tc bkzf xmzh hwzh dd qywx fs txhy wps bd bdwp kk qqyx wyyx bosszp zlzp zgzw';

describe('the catalogue', () => {
  it('names 68 real apps, in four categories', () => {
    const count = (category: string) => realApps.filter((app) => app.category === category).length;
    expect(['life', 'social', 'finance', 'work'].map(count)).toEqual([31, 14, 10, 13]);
    expect(realApps).toHaveLength(68);
  });

  it('has each id and each name once', () => {
    const all = [...catalogue, ...volumeApps(1_200)];
    expect(new Set(all.map((app) => app.id)).size).toBe(all.length);
    expect(new Set(all.map((app) => app.name['zh-CN'])).size).toBe(all.length);
    expect(new Set(all.map((app) => app.name.en)).size).toBe(all.length);
  });

  it('has the initials of the table, given only where they cannot be derived', () => {
    expect(realApps.map((app) => searchKeys(app).initials).join(' ')).toBe(initials);
    const needless = realApps.filter((app) => app.initials === searchKeys({ ...app, initials: null }).initials);
    expect(needless.map((app) => app.id)).toEqual([]);
  });

  it('has a drawn glyph for each real app, and none that nobody uses', () => {
    expect(Object.keys(glyphs).sort()).toEqual(realApps.map((app) => app.glyph).sort());
    expect(JSON.stringify(glyphs).length).toBeLessThan(12_000);
  });

  it.each(apps)('%s says in one short line what it is, in both languages', (_, app) => {
    expect(app.about['zh-CN']).toMatch(/^.{2,30}。$/);
    expect(app.about.en).toMatch(/^.{8,75}\.$/);
  });

  it('keeps each key of a source within the sources of the service', () => {
    const known = service.sources.map((source) => source.id);
    const keys = realApps.flatMap((app) => [
      app.inquiry.sourceId,
      app.unbinding.sourceId,
      app.accountsPerNumber?.sourceId ?? null,
    ]);
    expect(keys.filter((key) => key !== null && !known.includes(key))).toEqual([]);
  });
});

describe('recipes', () => {
  const written = realApps.flatMap(({ id, steps }) => (steps === null ? [] : [[id, steps] as const]));

  it('are there for every real app, and for none that is invented', () => {
    expect(written.length).toBeGreaterThanOrEqual(40);
    expect(ids((app) => app.steps === null)).toEqual([]);
    expect(catalogue.filter((app) => !realApps.includes(app) && app.steps !== null)).toEqual([]);
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
    const banks = ['icbc', 'ccb', 'abc', 'cmb', 'psbc'];
    expect(ids((app) => app.steps?.sure === true).sort()).toEqual([...banks, 'alipay', 'wechat'].sort());
  });

  it('say that the old number is needed only with a source', () => {
    const known = service.sources.map((source) => source.id);
    expect(
      ids((app) => app.steps?.oldNumber.need === 'needed')
        .sort()
        .join(' '),
    ).toBe('12306 baidu cnki douyin qqmusic toutiao weibo xiaohongshu');
    for (const [, { oldNumber }] of written)
      expect(oldNumber.need === 'needed').toBe(oldNumber.sourceId !== null && known.includes(oldNumber.sourceId));
  });

  it('say of what nobody has published that the app itself is to be asked', () => {
    const unsure = /以应用内页面为准/;
    const open = written.filter(
      ([, { proof, oldNumber, sure }]) => !sure && oldNumber.need === 'unknown' && unsure.test(proof['zh-CN']),
    );
    expect(open.length).toBeGreaterThan(10);
    for (const [, { proof, oldNumber }] of written)
      if (unsure.test(proof['zh-CN'])) expect(oldNumber.need).not.toBe('needed');
  });

  it('come with a hotline only where one is known', () => {
    expect(
      ids((app) => app.hotline !== null)
        .sort()
        .join(' '),
    ).toBe('12306 abc alipay ccb cmb douyin icbc jd meituan psbc qq tax wechat weibo');
  });
});

describe('coverage', () => {
  it('of the inquiry is sixteen real apps, nine of them named by a source', () => {
    expect(ids((app) => app.inquiry.state === 'covered')).toHaveLength(16);
    expect(named('inquiry').join(' ')).toBe('alipay baidu douyin jd kuaishou meituan qq taobao wechat');
  });

  it('of unbinding is what sources name, and examples', () => {
    expect(named('unbinding').join(' ')).toBe(
      'alipay baidu dianping douyin jd meituan taobao toutiao wechat weibo xiaomi-account',
    );
    const banks = ['icbc', 'ccb', 'abc', 'cmb', 'psbc'];
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
    expect(invented.filter((app) => app.hotline ?? app.steps ?? app.accountsPerNumber ?? app.glyph)).toEqual([]);
  });
});

describe('search over the catalogue', () => {
  it.each(apps)('%s is found by every name, pinyin and initials', (_, app) => {
    const keys = searchKeys(app);
    const names = [app.name['zh-CN'], app.name.en, ...app.aliases, ...app.formerNames];
    for (const query of [...names, app.pinyin, keys.pinyin, keys.initials, keys.pinyin.replaceAll('v', 'u')])
      expect({ query, found: matches(keys, query) }).toEqual({ query, found: true });
  });

  it.each(apps)('%s comes first where its own name is typed', (_, app) => {
    for (const name of Object.values(app.name)) {
      const better = catalogue.filter((other) => rank(searchKeys(other), name) < rank(searchKeys(app), name));
      const equal = catalogue.filter((other) => rank(searchKeys(other), name) === rank(searchKeys(app), name));
      expect({ name, better, equal: equal.map((other) => other.id) }).toEqual({ name, better: [], equal: [app.id] });
    }
  });
});
