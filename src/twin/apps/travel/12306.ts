import type { AppFile } from '#twin/apps/appFile.ts';
import { enterBoth } from '#twin/apps/recipe.ts';

export default {
  id: '12306',
  place: 150,
  category: 'life',
  name: ['铁路12306', 'China Railway 12306'],
  pinyin: 'tie lu 12306',
  initials: 'tl12306',
  aliases: ['12306', '火车票', 'Railway 12306'],
  otherPinyin: ['huo che piao'],
  about: ['买火车票的官方应用。', 'The official app for train tickets.'],
  glyph: '12306',
  inquiry: 'sample',
  unbinding: 'sample',
  hotline: { number: '12306', sure: true },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: ['车票跟着身份证走，不跟着手机号走。', 'Tickets belong to the ID card, not to the number.'],
  recipe: {
    bothCodesBy: 'rebindTest2024',
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
} satisfies AppFile;
