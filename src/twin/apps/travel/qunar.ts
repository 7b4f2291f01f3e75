import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'qunar',
  place: 170,
  category: 'life',
  name: ['去哪儿旅行', 'Qunar'],
  pinyin: 'qu na er lv xing',
  aliases: ['去哪儿', '去哪儿网'],
  otherPinyin: ['qu na er', 'qu na er wang'],
  about: ['比价订机票和酒店。', 'Compares prices of flights and hotels.'],
  glyph: 'qunar',
  recipe: inSettings(['去哪儿旅行', 'Qunar']),
} satisfies AppFile;
