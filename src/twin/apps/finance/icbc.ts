import type { AppFile } from '#twin/apps/appFile.ts';
import { seeToBankFirst } from '#twin/apps/beforeUnbinding.ts';
import { atTheBank } from '#twin/apps/recipe.ts';

export default {
  id: 'icbc',
  place: 40,
  category: 'finance',
  name: ['中国工商银行', 'ICBC'],
  pinyin: 'zhong guo gong shang yin hang',
  aliases: ['工行', '工商银行', 'Industrial and Commercial Bank of China'],
  otherPinyin: ['gong hang', 'gong shang yin hang'],
  about: ['工商银行的手机银行。', 'The mobile bank of ICBC.'],
  glyph: 'icbc',
  money: true,
  hotline: { number: '95588', sure: true },
  before: seeToBankFirst,
  recipe: atTheBank,
} satisfies AppFile;
