import type { AppFile } from '#twin/apps/appFile.ts';
import { seeToBankFirst } from '#twin/apps/beforeUnbinding.ts';
import { atTheBank } from '#twin/apps/recipe.ts';

export default {
  id: 'cmb',
  place: 70,
  category: 'finance',
  name: ['招商银行', 'CMB'],
  pinyin: 'zhao shang yin hang',
  aliases: ['招行', 'China Merchants Bank'],
  otherPinyin: ['zhao hang'],
  about: ['招商银行的手机银行。', 'The mobile bank of China Merchants Bank.'],
  glyph: 'cmb',
  money: true,
  hotline: { number: '95555', sure: true },
  before: seeToBankFirst,
  recipe: atTheBank,
} satisfies AppFile;
