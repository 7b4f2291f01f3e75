import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App } from '#domain/app.ts';
import { matches, rank, searchKeys } from '#domain/input/nameSearch.ts';
import { anApp } from '#testing/anApp.ts';
import { anyText } from '#testing/anyText.ts';

const app = (zh: string, en: string, pinyin: string, more: Partial<App> = {}): App =>
  anApp(en, { name: { 'zh-CN': zh, en }, pinyin, ...more });

const apps = {
  pay: app('支付宝', 'Alipay', 'zhi fu bao'),
  chat: app('微信', 'WeChat', 'wei xin', { aliases: ['WeChat Pay'] }),
  work: app('企业微信', 'WeCom', 'qi ye wei xin', { formerNames: ['WeChat Work'] }),
  travel: app('携程旅行', 'Ctrip (Trip.com)', 'xie cheng lv xing', { aliases: ['Trip.com'] }),
  rail: app('铁路12306', 'China Railway 12306', 'tie lu 12306', { initials: 'tl12306' }),
  food: app('饿了么(淘宝闪购)', 'Ele.me', 'e le me', {
    formerNames: ['Café Élémé'],
    otherPinyin: ['tao bao shan gou'],
  }),
  bank: app('中国工商银行', 'ICBC', 'zhong guo gong shang yin hang', {
    aliases: ['工行'],
    otherPinyin: ['gong hang', 'gong shang yin hang'],
  }),
};
type Key = keyof typeof apps;

describe('an app is found', () => {
  const found: [Key, string][] = [
    ['pay', '支付宝'],
    ['pay', '付宝'],
    ['pay', 'alip'],
    ['pay', 'ALIPAY'],
    ['pay', 'A L I'],
    ['pay', 'A\uFF2C\uFF29\uFF30\uFF21\uFF39'],
    ['pay', 'zhifubao'],
    ['pay', 'zhi fu bao'],
    ['pay', "zhi'fu'bao"],
    ['pay', 'zhīfùbǎo'],
    ['pay', 'zhif'],
    ['pay', 'zhfub'],
    ['pay', 'zfb'],
    ['pay', 'ZFB'],
    ['pay', 'zf'],
    ['pay', '\uFF5A\uFF46\uFF42'],
    ['pay', '\u3000支付 宝'],
    ['chat', 'we x'],
    ['chat', 'weixin'],
    ['chat', 'wechatpay'],
    ['work', 'weixin'],
    ['work', 'wx'],
    ['work', 'wechat work'],
    ['travel', 'trip.com'],
    ['travel', 'tripcom'],
    ['travel', 'xiechenglvxing'],
    ['travel', 'xiechengluxing'],
    ['travel', 'xiechenglüxing'],
    ['travel', 'lǚxíng'],
    ['travel', 'lux'],
    ['travel', 'xclx'],
    ['rail', '12306'],
    ['rail', '\uFF11\uFF12\uFF13'],
    ['rail', 'tl12306'],
    ['food', '饿了么'],
    ['food', '淘宝闪购'],
    ['food', 'eleme'],
    ['food', 'cafe'],
    ['food', 'CAFÉ'],
    ['food', 'taobaoshangou'],
    ['food', 'tbsg'],
    ['food', 'shangou'],
    ['bank', 'gonghang'],
    ['bank', 'gong hang'],
    ['bank', 'gh'],
    ['bank', 'gongh'],
    ['bank', 'gsyh'],
    ['bank', 'zggsyh'],
    ['bank', '中國工商銀行'],
    ['bank', '工商銀行'],
    ['pay', '支付寶'],
    ['pay', '支付寳'],
    ['work', '企業微信'],
    ['travel', '攜程旅行'],
    ['rail', '鐵路12306'],
    ['food', '餓了麼'],
    ['food', '淘寶閃購'],
  ];
  it.each(found)('%s by %s', (key, query) => expect(matches(searchKeys(apps[key]), query)).toBe(true));

  it.each(['', '  ', '\u3000'])('by nothing (%j), like every other', (query) => {
    expect(Object.values(apps).map((each) => rank(searchKeys(each), query))).toEqual(Object.values(apps).map(() => 0));
  });
});

describe('an app is not found', () => {
  const missed: [Key, string][] = [
    ['pay', '支付宝宝'],
    ['pay', 'ifu'],
    ['pay', 'zb'],
    ['pay', 'zhifubaoo'],
    ['pay', '???'],
    ['chat', 'xw'],
    ['chat', 'weibo'],
    ['travel', 'xvxing'],
    ['bank', 'hanggong'],
    ['bank', '農行'],
  ];
  it.each(missed)('%s by %s', (key, query) => expect(matches(searchKeys(apps[key]), query)).toBe(false));
});

describe('the order', () => {
  const order = (query: string) =>
    (Object.keys(apps) as Key[])
      .map((key) => ({ key, rank: rank(searchKeys(apps[key]), query) }))
      .filter((each) => each.rank < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.rank - b.rank)
      .map((each) => each.key);

  const all = app('支付宝', 'Alipay', 'zhi fu bao', {
    aliases: ['余额宝'],
    formerNames: ['付钱'],
    otherPinyin: ['yu e bao'],
  });
  const own = app('铁路12306', 'Rail', 'tie lu 12306', { initials: 'xyz12' });
  it.each<[number, App, string[]]>([
    [0, all, ['支付宝', 'alipay']],
    [1, all, ['余额宝', '付钱']],
    [2, all, ['zfb', 'zhifubao', 'yeb', 'yuebao']],
    [3, all, ['支', '支付', 'ali', '余额', '付']],
    [4, all, ['z', 'zf', 'zhif', 'zhfu', 'zhfb', 'yue']],
    [5, all, ['付宝', 'pay', '额宝', '钱']],
    [6, all, ['fb', 'fubao', 'bao', 'ebao']],
    [Number.POSITIVE_INFINITY, all, ['zb', 'zhifubaoo', 'zuifubao', 'ayb', 'zhifux']],
    [2, own, ['xyz12', 'tielu12306']],
    [4, own, ['xy', 'tl1', 'tl123']],
    [2, app('旅行', 'Trip', 'lv xing'), ['lvxing', 'luxing', 'lx']],
    [Number.POSITIVE_INFINITY, app('旅行', 'Trip', 'lv xing'), ['lxxing', 'xvng']],
    // A name of nothing but marks, and two blanks between syllables, are none.
    [0, app('???', 'Alipay', ''), ['alipay']],
    [1, app('支付宝', '???', '', { aliases: ['余额宝'] }), ['余额宝']],
    [4, app('支付宝', 'Alipay', 'zhi  fu bao'), ['zhifu']],
  ])('is %d where it has to be: %#', (expected, one, queries) => {
    expect(queries.map((query) => [query, rank(searchKeys(one), query)])).toEqual(
      queries.map((query) => [query, expected]),
    );
  });

  it.each<[string, Key[]]>([
    ['微信', ['chat', 'work']],
    ['wechat', ['chat', 'work']],
    ['wx', ['chat', 'work']],
    ['weixin', ['chat', 'work']],
    ['wechat work', ['work']],
  ])('%s: %j', (query, keys) => expect(order(query)).toEqual(keys));
});

const name = fc.string({ unit: fc.constantFrom(...'支付宝微信淘京东AbCd09é'), minLength: 1, maxLength: 8 });
const syllable = fc.constantFrom('zhi', 'fu', 'bao', 'lv', 'wei', 'xin', 'er', 'nve', 'e', 'k', '12306');
const anyApp = fc
  .record({ zh: name, en: name, alias: name, former: name, pinyin: fc.array(syllable, { minLength: 1, maxLength: 6 }) })
  .map(({ zh, en, alias, former, pinyin }) =>
    app(zh, en, pinyin.join(' '), { aliases: [alias], formerNames: [former] }),
  );
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe('every app', () => {
  it('is found by each of its names, however they are typed', () => {
    fc.assert(
      fc.property(anyApp, (each) => {
        const keys = searchKeys(each);
        for (const text of [each.name['zh-CN'], each.name.en, ...each.aliases, ...each.formerNames])
          for (const query of [text, text.toUpperCase(), fullWidth(text), ` ${[...text].join(' ')} `])
            expect(matches(keys, query)).toBe(true);
        expect(rank(keys, each.name['zh-CN'])).toBe(0);
      }),
    );
  });

  it('is found by any start of each syllable from any syllable on', () => {
    fc.assert(
      fc.property(anyApp, fc.nat(), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (each, from, lengths) => {
        const syllables = each.pinyin.split(' ');
        const query = syllables
          .slice(from % syllables.length)
          .map((text, i) => text.slice(0, 1 + ((lengths[i] ?? 0) % text.length)))
          .join('');
        expect(matches(searchKeys(each), query)).toBe(true);
        expect(matches(searchKeys(each), query.replaceAll('v', 'u'))).toBe(true);
        expect(matches(searchKeys(each), query.replaceAll('v', 'ü'))).toBe(true);
      }),
    );
  });

  it('is never found by less than what is typed: a longer query finds no more', () => {
    fc.assert(
      fc.property(anyApp, name, fc.constantFrom(...'zfblvxin支信'), (each, query, letter) => {
        const keys = searchKeys(each);
        if (matches(keys, query + letter)) expect(matches(keys, query)).toBe(true);
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    const keys = searchKeys(apps.travel);
    fc.assert(
      fc.property(anyText, (query) => {
        expect(rank(keys, query)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
