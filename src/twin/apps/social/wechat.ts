import type { AppFile } from '#twin/apps/appFile.ts';
import { enterNew } from '#twin/apps/recipe.ts';

export default {
  id: 'wechat',
  place: 10,
  category: 'social',
  name: ['微信', 'WeChat'],
  pinyin: 'wei xin',
  aliases: ['Weixin', '微信支付', 'WeChat Pay'],
  otherPinyin: ['wei xin zhi fu'],
  about: ['聊天、看朋友圈，也能付钱。', 'For chatting and sharing, and also for paying.'],
  glyph: 'wechat',
  money: true,
  recovery: true,
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'refreshUpgrade', since: '2025-05' },
  hotline: { number: '4006-700-700', sure: false },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: [
    '零钱、银行卡和小程序都跟着微信号走，不跟着手机号走。先看零钱和没完成的付款。',
    'Balance, cards and mini-programs stay with the WeChat account, not with the number. Check the balance and open payments first.',
  ],
  recoveredBy: ['qq'],
  recipe: {
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
} satisfies AppFile;
