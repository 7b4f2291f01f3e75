import type { AppFile } from '#twin/apps/appFile.ts';
import { throughBaidu } from '#twin/apps/recipe.ts';

export default {
  id: 'baidumap',
  place: 140,
  category: 'life',
  name: ['百度地图', 'Baidu Maps'],
  pinyin: 'bai du di tu',
  aliases: ['Baidu Map'],
  about: ['看地图、认路、查公交。', 'Maps, directions and buses.'],
  glyph: 'baidumap',
  recipe: throughBaidu(['百度地图', 'Baidu Maps']),
} satisfies AppFile;
