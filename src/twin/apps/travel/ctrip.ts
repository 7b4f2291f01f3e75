import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'ctrip',
  place: 160,
  category: 'life',
  name: ['携程旅行', 'Ctrip (Trip.com)'],
  pinyin: 'xie cheng lv xing',
  aliases: ['携程', 'Ctrip', 'Trip.com'],
  otherPinyin: ['xie cheng'],
  about: ['订机票、火车票和酒店。', 'Flights, trains and hotels.'],
  glyph: 'ctrip',
  unbinding: 'sample',
  recipe: inSettings(['携程旅行', 'Ctrip']),
} satisfies AppFile;
