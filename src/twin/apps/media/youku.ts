import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'youku',
  place: 240,
  category: 'life',
  name: ['优酷', 'Youku'],
  pinyin: 'you ku',
  aliases: ['优酷视频'],
  otherPinyin: ['you ku shi pin'],
  about: ['看电视剧和电影。', 'TV series and films.'],
  glyph: 'youku',
  recipe: inSettings(['优酷', 'Youku']),
} satisfies AppFile;
