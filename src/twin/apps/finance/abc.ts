import type { AppFile } from '#twin/apps/appFile.ts';
import { seeToBankFirst } from '#twin/apps/beforeUnbinding.ts';
import { atTheBank } from '#twin/apps/recipe.ts';

export default {
  id: 'abc',
  place: 60,
  category: 'finance',
  name: ['中国农业银行', 'ABC'],
  pinyin: 'zhong guo nong ye yin hang',
  aliases: ['农行', '农业银行', 'Agricultural Bank of China'],
  otherPinyin: ['nong hang', 'nong ye yin hang'],
  about: ['农业银行的手机银行。', 'The mobile bank of the Agricultural Bank of China.'],
  glyph: 'abc',
  money: true,
  hotline: { number: '95599', sure: true },
  before: seeToBankFirst,
  recipe: atTheBank,
} satisfies AppFile;
