/** Whatever people type for an app of the catalogue finds it, and words that are no name find nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App } from '#domain/app.ts';
import { matches, rank, searched, searchKeys } from '#domain/input/nameSearch.ts';
import { asHeard, soundGroups } from '#domain/input/soundAlike.ts';
import { catalogue, realApps } from '#twin/apps/catalogue.ts';

const apps = catalogue.map((app) => [app.id, app] as const);
const han = /\p{Script=Han}/u;

describe('search over the catalogue', () => {
  const first = (query: string) => searched(catalogue, (app) => app, query)[0]?.name['zh-CN'];
  it.each([
    ['gonghang', '中国工商银行'],
    ['nonghang', '中国农业银行'],
    ['zhaohang', '招商银行'],
    ['jianhang', '中国建设银行'],
    ['xinlangweibo', '微博'],
    ['wyy', '网易云音乐'],
    ['geshui', '个人所得税'],
    ['支付寶', '支付宝'],
    ['淘寶', '淘宝'],
    ['騰訊會議', '腾讯会议'],
    ['愛奇藝', '爱奇艺'],
    ['嗶哩嗶哩', '哔哩哔哩'],
    ['釘釘', '钉钉'],
    ['網易雲音樂', '网易云音乐'],
    ['建設銀行', '中国建设银行'],
    ['農業銀行', '中国农业银行'],
    ['攜程', '携程旅行'],
    ['順豐', '顺丰速运'],
    ['個稅', '个人所得税'],
    ['小紅書', '小红书'],
    ['餓了麼', '饿了么（淘宝闪购）'],
    ['餓了嗎', '饿了么（淘宝闪购）'],
    ['饿了吗', '饿了么（淘宝闪购）'],
    ['拼夕夕', '拼多多'],
    ['小红薯', '小红书'],
    ['支付包', '支付宝'],
    ['支付宝钱包', '支付宝'],
    ['WPS办公', 'WPS Office'],
    ['个人所得税app', '个人所得税'],
    ['百度一下', '百度$'],
    ['163.com', '网易邮箱'],
    ['薇信', '微信'],
    ['威信', '微信'],
    ['抖英', '抖音'],
    ['知户', '知乎'],
    ['毕哩毕哩', '哔哩哔哩'],
    ['企微', '企业微信'],
    ['手淘', '淘宝'],
    ['借呗', '支付宝'],
    ['iqy', '爱奇艺'],
  ])('%s leads to %s', (query, name) => expect(first(query)).toMatch(new RegExp(`^${name}`)));

  it.each([
    ...[
      '短信',
      '电话',
      '天气',
      '医院',
      '社保',
      '医保',
      '公积金',
      '驾照',
      '学校',
      '物业',
      '地铁',
      '公交',
      '房贷',
      '新闻',
    ],
    ...['比例', '制服', '指望', '心里', '同事', '心意', '水表', '保险', '贷款', '停车', '饭店', '机票', '手表', '书本'],
    ...[
      '不知道',
      '我要查询',
      '怎么解绑',
      '验证码',
      '换号码',
      '收不到短信',
      '林阿姨',
      '张伟',
      '13800138000',
      'app',
      'qq.',
    ],
    ...['abcd', 'hundred', 'sms code', 'redial', 'jdk', '163', '58', '12', 'xx'],
  ])('finds nothing by %s, or only what is called so', (query) => {
    const whole = query.toLowerCase().replace(/\W/gu, '');
    const odd = searched(catalogue, (app) => app, query).filter((app) => !matches(searchKeys(app), whole));
    expect(odd.map((app) => app.name['zh-CN'])).toEqual([]);
  });

  const namesIn = (app: App) =>
    [app.name['zh-CN'], ...app.aliases, ...app.formerNames].filter((name) => han.test(name));

  it('has no alias for what is found by its sound, and no two apps that sound the same', () => {
    const heard = realApps.flatMap((app) => namesIn(app).map((name) => ({ app, name, sound: asHeard(name) })));
    const twice = heard.filter(({ sound }, at) => heard.findIndex((other) => other.sound === sound) !== at);
    // What an app was once called is a fact.
    expect(twice.filter(({ app, name }) => !app.formerNames.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('is found by each way to write what a name sounds like', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realApps), fc.nat(), fc.infiniteStream(fc.nat(9)), (app, which, choices) => {
        const names = namesIn(app);
        const name = names[which % names.length] ?? app.name['zh-CN'];
        const typed = [...name].map((character) => {
          const alike = soundGroups.find((group) => group.includes(character)) ?? character;
          return [...alike][(choices.next().value ?? 0) % [...alike].length];
        });
        expect(searched(catalogue, (one) => one, typed.join(''))).toContain(app);
      }),
    );
  });

  it('knows no sound that no name needs, and each character once', () => {
    const characters = realApps.flatMap(namesIn).join('');
    expect(soundGroups.filter((group) => [...group].every((one) => !characters.includes(one)))).toEqual([]);
    const all = soundGroups.join('');
    expect([...all].filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  it.each(apps)('%s is found by every name, pinyin and initials', (_, app) => {
    const keys = searchKeys(app);
    const names = [app.name['zh-CN'], app.name.en, ...app.aliases, ...app.formerNames];
    const sounds = keys.readings.flatMap(({ pinyin, initials }) => [pinyin, initials, pinyin.replaceAll('v', 'u')]);
    for (const query of [...names, app.pinyin, ...app.otherPinyin, ...sounds])
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
