import type { Pair } from '#twin/apps/pair.ts';
import { enterBoth, enterNew, inSettings, type Recipe, type Recipes, through } from '#twin/apps/recipe.ts';

/** Apps of one house, which people often enter with their Taobao account. */
const byTaobao = (app: Pair): Recipe =>
  through(
    app,
    ['淘宝', 'Taobao'],
    ['我的淘宝 → 设置 → 账号与安全 → 修改手机号', 'My Taobao → Settings → Account and security → Change number'],
  );

/** Apps that people enter with WeChat or QQ. */
const byTencent = (app: Pair, last: Pair): Recipe => ({
  path: ['在登录用的微信或 QQ 里改', 'In the WeChat or QQ account that you sign in with'],
  steps: [
    [
      `先看${app[0]}是用微信、QQ 还是手机号登录的`,
      `See whether you enter ${app[1]} with WeChat, QQ or the phone number`,
    ],
    ['微信或 QQ 登录的，到微信或 QQ 里换', 'With WeChat or QQ: switch the number there'],
    last,
  ],
});

const account: Pair = ['账户与安全', 'Account and security'];

export const lifeRecipes: Recipes = {
  taobao: {
    path: ['我的淘宝 → 设置 → 账号与安全 → 修改手机号', 'My Taobao → Settings → Account and security → Change number'],
    steps: [
      ['打开淘宝，点“我的淘宝”，再点“设置”', 'Open Taobao, tap My Taobao, then Settings'],
      ['点“账号与安全”，再点“修改手机号”', 'Tap Account and security, then change the phone number'],
      enterNew,
    ],
    proof: ['旧号码的验证码，或者别的验证', 'a code on the old number, or another check'],
    oldNumber: 'helps',
  },
  tmall: byTaobao(['天猫', 'Tmall']),
  jd: {
    ...inSettings(['京东', 'JD.com'], { safety: account }),
    proof: ['旧号码的验证码，或者核验身份', 'a code on the old number, or an identity check'],
    oldNumber: 'helps',
  },
  pinduoduo: inSettings(['拼多多', 'Pinduoduo'], { me: ['个人中心', 'Me'] }),
  xianyu: byTaobao(['闲鱼', 'Xianyu']),
  vipshop: inSettings(['唯品会', 'Vipshop'], { safety: account }),
  meituan: inSettings(['美团', 'Meituan']),
  dianping: through(
    ['大众点评', 'Dianping'],
    ['美团', 'Meituan'],
    ['我的 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
  ),
  eleme: byTaobao(['饿了么', 'Ele.me']),
  freshippo: byTaobao(['盒马', 'Freshippo']),
  didi: inSettings(['滴滴出行', 'DiDi']),
  hellobike: inSettings(['哈啰', 'Hello']),
  amap: inSettings(['高德地图', 'Amap']),
  baidumap: through(
    ['百度地图', 'Baidu Maps'],
    ['百度', 'Baidu'],
    ['我的 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
  ),
  12306: {
    path: ['我的 → 手机核验', 'Me → Phone check'],
    steps: [
      ['打开铁路12306，登录后点“我的”', 'Open China Railway 12306, sign in and tap Me'],
      ['点“手机核验”，更换号码', 'Tap the phone check and change the number'],
      enterBoth,
    ],
    proof: [
      '旧号码和新号码的验证码；旧号码收不到时，带身份证去车站窗口',
      'codes on the old and the new number; if the old one is dead, go to a station counter with your ID card',
    ],
  },
  ctrip: inSettings(['携程旅行', 'Ctrip']),
  qunar: inSettings(['去哪儿旅行', 'Qunar']),
  fliggy: byTaobao(['飞猪旅行', 'Fliggy']),
  cainiao: byTaobao(['菜鸟', 'Cainiao']),
  sfexpress: inSettings(['顺丰速运', 'SF Express']),
  toutiao: inSettings(['今日头条', 'Toutiao'], { last: enterBoth }),
  iqiyi: inSettings(['爱奇艺', 'iQIYI']),
  tencentvideo: byTencent(
    ['腾讯视频', 'Tencent Video'],
    ['手机号登录的，在它的“设置”“账号与安全”里换', 'With the number: switch it under Settings, Account and security'],
  ),
  youku: inSettings(['优酷', 'Youku']),
  'netease-music': inSettings(['网易云音乐', 'NetEase Cloud Music'], { me: ['左上角 ☰', '☰ at the top left'] }),
  qqmusic: byTencent(
    ['QQ音乐', 'QQ Music'],
    [
      '绑定过手机号的，在“设置”里换，新旧号码都要收验证码',
      'Where a number is linked: switch it under Settings; both numbers receive a code',
    ],
  ),
  ximalaya: inSettings(['喜马拉雅', 'Ximalaya']),
  '58tongcheng': inSettings(['58同城', '58.com']),
  beike: inSettings(['贝壳找房', 'Beike']),
  'xiaomi-account': {
    path: ['手机“设置” → 小米账号 → 账号与安全 → 手机号', 'Phone settings → Xiaomi Account → Security → Phone number'],
    steps: [
      ['打开小米手机的“设置”，点最上面的小米账号', 'On a Xiaomi phone open Settings and tap Xiaomi Account'],
      ['点“账号与安全”，再点手机号', 'Tap account and security, then the phone number'],
      ['没有小米手机的，在小米账号网站上改', 'Without a Xiaomi phone: on the website of the Xiaomi Account'],
    ],
  },
  'huawei-account': {
    path: ['手机“设置” → 华为账号 → 账号与安全 → 手机号', 'Phone settings → HUAWEI ID → Security → Phone number'],
    steps: [
      ['打开华为手机的“设置”，点最上面的账号', 'On a Huawei phone open Settings and tap the account at the top'],
      ['点“账号与安全”，再点手机号', 'Tap account and security, then the phone number'],
      ['没有华为手机的，在华为账号网站上改', 'Without a Huawei phone: on the website of HUAWEI ID'],
    ],
  },
};
