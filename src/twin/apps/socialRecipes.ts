import { bothCodes, enterBoth, enterNew, inSettings, type Recipes, through } from '#twin/apps/recipe.ts';

const me = ['我', 'Me'] as const;

export const socialRecipes: Recipes = {
  wechat: {
    sure: true,
    path: ['我 → 设置 → 账号与安全 → 手机号 → 更换手机号', 'Me → Settings → Account Security → Phone → Change'],
    steps: [
      ['打开微信，点右下角“我”，再点“设置”', 'Open WeChat, tap Me at the bottom right, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account Security, then Phone'],
      ['点“更换手机号”', 'Tap the button that changes the number'],
      enterNew,
    ],
    proof: ['已登录的微信；有时还要别的验证', 'WeChat signed in; it sometimes asks for a further check'],
  },
  qq: {
    path: ['头像 → 设置 → 账号安全 → 手机号码', 'Your picture → Settings → Account security → Phone number'],
    steps: [
      ['打开 QQ，点左上角头像，再点“设置”', 'Open QQ, tap your picture at the top left, then Settings'],
      ['点“账号安全”，再点“手机号码”', 'Tap Account security, then the phone number'],
      enterNew,
    ],
    proof: ['密码、常用设备，或者请好友帮忙申诉', "your password, a device you use, or friends' help in an appeal"],
  },
  douyin: {
    path: ['我 → ☰ → 设置 → 账号与安全 → 手机号绑定', 'Me → ☰ → Settings → Account and security → Phone number'],
    steps: [
      ['打开抖音，点“我”，再点右上角三条横线', 'Open Douyin, tap Me, then the three lines at the top right'],
      ['点“设置”，再点“账号与安全”', 'Tap Settings, then Account and security'],
      ['点“手机号绑定”，选择更换', 'Tap the linked phone number and choose to change it'],
      enterBoth,
    ],
    proof: bothCodes,
  },
  kuaishou: inSettings(['快手', 'Kuaishou'], {
    me: ['左上角 ☰', '☰ at the top left'],
    row: ['更换手机号', 'Change phone number'],
  }),
  weibo: {
    path: ['我 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
    steps: [
      ['打开微博，点“我”，再点“设置”', 'Open Weibo, tap Me, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      enterBoth,
    ],
    proof: bothCodes,
  },
  xiaohongshu: inSettings(['小红书', 'Xiaohongshu'], { me, last: enterBoth }),
  bilibili: inSettings(['哔哩哔哩', 'Bilibili'], { safety: ['账号安全中心', 'Account security centre'] }),
  zhihu: inSettings(['知乎', 'Zhihu']),
  tieba: through(
    ['百度贴吧', 'Baidu Tieba'],
    ['百度', 'Baidu'],
    ['我的 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
  ),
  douban: inSettings(['豆瓣', 'Douban']),
  momo: inSettings(['陌陌', 'Momo'], { me: ['更多', 'More'] }),
  tantan: inSettings(['探探', 'Tantan'], { me }),
  quanminkge: {
    path: ['在登录用的微信或 QQ 里改', 'In the WeChat or QQ account that you sign in with'],
    steps: [
      [
        '先看全民K歌是用微信还是 QQ 登录的；手机号登记在那里',
        'See whether you enter WeSing with WeChat or QQ: the number is kept there',
      ],
      ['到微信或 QQ 的“设置”“账号与安全”里更换手机号', 'Change it in WeChat or QQ, under Settings, Account security'],
    ],
  },
  soul: inSettings(['Soul', 'Soul'], { me: ['自己', 'Me'] }),
};
