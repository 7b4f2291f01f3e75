import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'beike',
  place: 290,
  category: 'life',
  name: ['贝壳找房', 'Beike'],
  pinyin: 'bei ke zhao fang',
  aliases: ['贝壳', 'KE Holdings'],
  otherPinyin: ['bei ke'],
  about: ['买房、卖房、租房。', 'For buying, selling and renting homes.'],
  glyph: 'beike',
  recipe: inSettings(['贝壳找房', 'Beike']),
} satisfies AppFile;
