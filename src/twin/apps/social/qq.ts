import type { AppFile } from '#twin/apps/appFile.ts';
import { enterNew } from '#twin/apps/recipe.ts';

export default {
  id: 'qq',
  place: 20,
  category: 'social',
  name: ['QQ', 'QQ'],
  pinyin: 'q q',
  aliases: ['腾讯QQ', 'Tencent QQ', '扣扣'],
  otherPinyin: ['teng xun qq'],
  about: ['聊天应用，也用来登录很多游戏。', 'A chat app, also used to sign in to many games.'],
  glyph: 'qq',
  recovery: true,
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: 'sample',
  hotline: { number: '4006-700-700', sure: false },
  before: [
    'QQ 邮箱和游戏都用这个 QQ，先换好再停旧号码。',
    'QQ Mail and games hang on this QQ: switch before the number goes.',
  ],
  recipe: {
    path: ['头像 → 设置 → 账号安全 → 手机号码', 'Your picture → Settings → Account security → Phone number'],
    steps: [
      ['打开 QQ，点左上角头像，再点“设置”', 'Open QQ, tap your picture at the top left, then Settings'],
      ['点“账号安全”，再点“手机号码”', 'Tap Account security, then the phone number'],
      enterNew,
    ],
    proof: ['密码、常用设备，或者请好友帮忙申诉', 'your password, a device you use, or friends’ help in an appeal'],
  },
} satisfies AppFile;
