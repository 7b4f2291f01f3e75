import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'hellobike',
  place: 120,
  category: 'life',
  name: ['哈啰', 'Hello'],
  pinyin: 'ha luo',
  aliases: ['哈啰单车', '哈啰出行', 'HelloBike'],
  formerNames: ['哈罗单车'],
  otherPinyin: ['ha luo dan che', 'ha luo chu xing'],
  about: ['骑共享单车、搭顺风车。', 'Shared bikes and shared rides.'],
  glyph: 'hellobike',
  recipe: inSettings(['哈啰', 'Hello']),
} satisfies AppFile;
