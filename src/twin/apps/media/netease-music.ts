import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'netease-music',
  place: 250,
  category: 'life',
  name: ['网易云音乐', 'NetEase Cloud Music'],
  pinyin: 'wang yi yun yin yue',
  aliases: ['网易云'],
  otherPinyin: ['wang yi yun'],
  about: ['听歌。', 'For listening to music.'],
  glyph: 'netease-music',
  unbinding: 'sample',
  recipe: inSettings(['网易云音乐', 'NetEase Cloud Music'], { me: ['左上角 ☰', '☰ at the top left'] }),
} satisfies AppFile;
