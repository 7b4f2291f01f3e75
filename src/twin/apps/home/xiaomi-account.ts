import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'xiaomi-account',
  place: 300,
  category: 'life',
  name: ['小米账号', 'Xiaomi Account'],
  pinyin: 'xiao mi zhang hao',
  aliases: ['小米', '米家', 'Mi Account'],
  otherPinyin: ['xiao mi', 'mi jia'],
  about: ['小米手机和家电的账号，存着照片和通讯录。', 'For Xiaomi phones and home devices; keeps photos and contacts.'],
  glyph: 'xiaomi-account',
  recovery: true,
  unbinding: { sourceId: 'unbindingLaunch', since: '2022-06' },
  recipe: {
    path: ['手机“设置” → 小米账号 → 账号与安全 → 手机号', 'Phone settings → Xiaomi Account → Security → Phone number'],
    steps: [
      ['打开小米手机的“设置”，点最上面的小米账号', 'On a Xiaomi phone open Settings and tap Xiaomi Account'],
      ['点“账号与安全”，再点手机号', 'Tap account and security, then the phone number'],
      ['没有小米手机的，在小米账号网站上改', 'Without a Xiaomi phone: on the website of the Xiaomi Account'],
    ],
  },
} satisfies AppFile;
