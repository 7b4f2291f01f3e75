import type { AppFile } from '#twin/apps/appFile.ts';
import { seeToBankFirst } from '#twin/apps/beforeUnbinding.ts';
import { atTheBank } from '#twin/apps/recipe.ts';

export default {
  id: 'psbc',
  place: 80,
  category: 'finance',
  name: ['邮储银行', 'PSBC'],
  pinyin: 'you chu yin hang',
  aliases: ['邮政储蓄', '中国邮政储蓄银行', 'Postal Savings Bank of China'],
  otherPinyin: ['you zheng chu xu', 'zhong guo you zheng chu xu yin hang'],
  about: ['邮政储蓄银行的手机银行。', 'The mobile bank of the Postal Savings Bank.'],
  glyph: 'psbc',
  money: true,
  hotline: { number: '95580', sure: true },
  before: seeToBankFirst,
  recipe: atTheBank,
} satisfies AppFile;
