import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'amap',
  place: 130,
  category: 'life',
  name: ['高德地图', 'Amap'],
  pinyin: 'gao de di tu',
  aliases: ['高德', 'Gaode', 'AutoNavi'],
  otherPinyin: ['gao de'],
  about: ['看地图、认路、叫车。', 'Maps, directions and calling a car.'],
  glyph: 'amap',
  inquiry: 'sample',
  unbinding: 'sample',
  recipe: inSettings(['高德地图', 'Amap']),
} satisfies AppFile;
