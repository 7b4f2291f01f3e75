import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'douban',
  place: 100,
  category: 'social',
  name: ['豆瓣', 'Douban'],
  pinyin: 'dou ban',
  about: ['给书、电影和音乐打分的网站。', 'Ratings of books, films and music.'],
  glyph: 'douban',
  recipe: inSettings(['豆瓣', 'Douban']),
} satisfies AppFile;
