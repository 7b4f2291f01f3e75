import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'tax',
  place: 100,
  category: 'finance',
  name: ['个人所得税', 'Individual Income Tax'],
  pinyin: 'ge ren suo de shui',
  aliases: ['个税', 'IIT'],
  otherPinyin: ['ge shui'],
  about: ['税务局的应用，用来申报和退个人所得税。', 'For income tax returns and refunds, from the tax office.'],
  glyph: 'tax',
  hotline: { number: '12366', sure: true },
  recipe: {
    path: ['我的 → 安全中心 → 修改手机号', 'Me → Security centre → Change phone number'],
    steps: [
      ['打开个人所得税，登录后点“我的”', 'Open Individual Income Tax, sign in and tap Me'],
      ['点“安全中心”，再点修改手机号的一行', 'Tap the security centre, then the line that changes the phone number'],
      ['按提示验证身份，再填新号码', 'Confirm that it is you, then enter the new number'],
    ],
  },
} satisfies AppFile;
