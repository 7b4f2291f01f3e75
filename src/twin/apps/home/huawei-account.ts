import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'huawei-account',
  place: 310,
  category: 'life',
  name: ['华为账号', 'HUAWEI ID'],
  pinyin: 'hua wei zhang hao',
  aliases: ['华为', '华为云空间', 'Huawei Account'],
  otherPinyin: ['hua wei', 'hua wei yun kong jian'],
  about: ['华为手机的账号，存着照片和通讯录。', 'For Huawei phones; keeps photos and contacts.'],
  glyph: 'huawei-account',
  recovery: true,
  recipe: {
    path: ['手机“设置” → 华为账号 → 账号与安全 → 手机号', 'Phone settings → HUAWEI ID → Security → Phone number'],
    steps: [
      ['打开华为手机的“设置”，点最上面的账号', 'On a Huawei phone open Settings and tap the account at the top'],
      ['点“账号与安全”，再点手机号', 'Tap account and security, then the phone number'],
      ['没有华为手机的，在华为账号网站上改', 'Without a Huawei phone: on the website of HUAWEI ID'],
    ],
  },
} satisfies AppFile;
