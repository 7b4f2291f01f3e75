import type { AppFile } from '#twin/apps/appFile.ts';
import { seeToBankFirst } from '#twin/apps/beforeUnbinding.ts';
import { atTheBank } from '#twin/apps/recipe.ts';

export default {
  id: 'ccb',
  place: 50,
  category: 'finance',
  name: ['中国建设银行', 'CCB'],
  pinyin: 'zhong guo jian she yin hang',
  aliases: ['建行', '建设银行', 'China Construction Bank'],
  otherPinyin: ['jian hang', 'jian she yin hang'],
  about: ['建设银行的手机银行。', 'The mobile bank of China Construction Bank.'],
  glyph: 'ccb',
  money: true,
  hotline: { number: '95533', sure: true },
  before: seeToBankFirst,
  recipe: atTheBank,
} satisfies AppFile;
