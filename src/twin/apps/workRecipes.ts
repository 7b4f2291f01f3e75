import { enterBoth, enterNew, inSettings, type Recipes, through } from '#twin/apps/recipe.ts';

const inBaidu = ['我的 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'] as const;

export const workRecipes: Recipes = {
  dingtalk: {
    path: ['我的 → 设置与隐私 → 账号与安全 → 更换手机号', 'Me → Settings and privacy → Account and security → Change'],
    steps: [
      ['打开钉钉，点“我的”，再点“设置与隐私”', 'Open DingTalk, tap Me, then Settings and privacy'],
      ['点“账号与安全”，再点“更换手机号”', 'Tap Account and security, then the line that changes the number'],
      enterNew,
      ['单位通讯录里的号码，请管理员核对', 'Ask your administrator to check the number in the company directory'],
    ],
  },
  wecom: {
    path: ['我 → 设置 → 账号 → 手机号', 'Me → Settings → Account → Phone number'],
    steps: [
      ['打开企业微信，点“我”，再点“设置”“账号”', 'Open WeCom, tap Me, then Settings and Account'],
      ['点“手机号”，换成新号码', 'Tap the phone number and replace it'],
      ['不能自己改的，请单位的管理员改', 'Where you cannot, ask the administrator of your workplace'],
    ],
  },
  feishu: {
    path: ['头像 → 设置 → 账号与安全 → 手机号', 'Your picture → Settings → Account and security → Phone number'],
    steps: [
      ['打开飞书，点左上角头像，再点“设置”', 'Open Feishu, tap your picture at the top left, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then Phone number'],
      ['不能自己改的，请单位的管理员改', 'Where you cannot, ask the administrator of your workplace'],
    ],
  },
  tencentmeeting: {
    path: ['头像 → 个人信息 → 手机号', 'Your picture → Profile → Phone number'],
    steps: [
      ['打开腾讯会议，点头像，看个人信息', 'Open Tencent Meeting, tap your picture and see your profile'],
      ['点“手机号”，换成新号码', 'Tap the phone number and replace it'],
      ['用微信或企业微信登录的，到那里改', 'If you enter with WeChat or WeCom, change it there'],
    ],
  },
  wps: inSettings(['WPS', 'WPS'], { me: ['我', 'Me'] }),
  baidu: inSettings(['百度', 'Baidu'], { last: enterBoth }),
  baidunetdisk: through(['百度网盘', 'Baidu Netdisk'], ['百度', 'Baidu'], inBaidu),
  quark: inSettings(['夸克', 'Quark']),
  qqmail: through(
    ['QQ邮箱', 'QQ Mail'],
    ['QQ', 'QQ'],
    ['头像 → 设置 → 账号安全 → 手机号码', 'Your picture → Settings → Account security → Phone number'],
  ),
  'netease-mail': {
    path: ['网页邮箱 → 设置 → 账号与安全 → 手机号', 'Mail on the web → Settings → Account and security → Phone number'],
    steps: [
      ['在电脑上登录邮箱，点上方“设置”', 'Sign in to the mailbox on a computer and open Settings'],
      ['点“账号与安全”，看绑定的手机号', 'Open Account and security and see the linked phone number'],
      enterNew,
    ],
  },
  bosszhipin: inSettings(['BOSS直聘', 'BOSS Zhipin']),
  zhaopin: inSettings(['智联招聘', 'Zhaopin']),
  cnki: {
    path: ['个人中心 → 账号安全 → 手机号', 'Your account → Account security → Phone number'],
    steps: [
      ['登录中国知网，打开“个人中心”', 'Sign in to CNKI and open your account'],
      ['点“账号安全”，再点“手机号”', 'Open Account security, then Phone number'],
      enterBoth,
    ],
  },
};
