import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'bilibili',
  place: 70,
  category: 'social',
  name: ['哔哩哔哩', 'Bilibili'],
  pinyin: 'bi li bi li',
  aliases: ['B站', '哔哩'],
  otherPinyin: ['b zhan', 'bi li'],
  about: ['看视频和动画，年轻人用得多。', 'Videos and animation, popular with young people.'],
  glyph: 'bilibili',
  inquiry: 'sample',
  unbinding: 'sample',
  recipe: inSettings(['哔哩哔哩', 'Bilibili'], { safety: ['账号安全中心', 'Account security centre'] }),
} satisfies AppFile;
