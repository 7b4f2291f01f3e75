import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'wecom',
  place: 20,
  category: 'work',
  name: ['企业微信', 'WeCom'],
  pinyin: 'qi ye wei xin',
  aliases: ['企微'],
  otherPinyin: ['qi wei'],
  formerNames: ['WeChat Work'],
  about: ['单位里用的微信，和个人微信分开。', 'WeChat for workplaces, separate from your own WeChat.'],
  glyph: 'wecom',
  recipe: {
    path: ['我 → 设置 → 账号 → 手机号', 'Me → Settings → Account → Phone number'],
    steps: [
      ['打开企业微信，点“我”，再点“设置”“账号”', 'Open WeCom, tap Me, then Settings and Account'],
      ['点“手机号”，换成新号码', 'Tap the phone number and replace it'],
      ['不能自己改的，请单位的管理员改', 'Where you cannot, ask the administrator of your workplace'],
    ],
  },
} satisfies AppFile;
