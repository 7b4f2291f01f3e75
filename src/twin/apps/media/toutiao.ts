import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'toutiao',
  place: 210,
  category: 'life',
  name: ['今日头条', 'Toutiao'],
  pinyin: 'jin ri tou tiao',
  aliases: ['头条', 'Jinri Toutiao'],
  otherPinyin: ['tou tiao'],
  about: ['看新闻和短视频。', 'News and short videos.'],
  glyph: 'toutiao',
  unbinding: { sourceId: 'unbindingLaunch', since: '2022-06' },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  recipe: inSettings(['今日头条', 'Toutiao'], { bothCodesBy: 'rebindTest2024' }),
} satisfies AppFile;
