import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'iqiyi',
  place: 220,
  category: 'life',
  name: ['爱奇艺', 'iQIYI'],
  pinyin: 'ai qi yi',
  aliases: ['iqy'],
  about: ['看电视剧和电影。', 'TV series and films.'],
  glyph: 'iqiyi',
  unbinding: 'sample',
  recipe: inSettings(['爱奇艺', 'iQIYI']),
} satisfies AppFile;
