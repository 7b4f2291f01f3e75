import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'feishu',
  place: 30,
  category: 'work',
  name: ['飞书', 'Feishu (Lark)'],
  pinyin: 'fei shu',
  aliases: ['Lark', 'Feishu'],
  about: ['单位里聊天、写文件、开会的应用。', 'Chat, documents and meetings for workplaces.'],
  glyph: 'feishu',
  recipe: {
    path: ['头像 → 设置 → 账号与安全 → 手机号', 'Your picture → Settings → Account and security → Phone number'],
    steps: [
      ['打开飞书，点左上角头像，再点“设置”', 'Open Feishu, tap your picture at the top left, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then Phone number'],
      ['不能自己改的，请单位的管理员改', 'Where you cannot, ask the administrator of your workplace'],
    ],
  },
} satisfies AppFile;
