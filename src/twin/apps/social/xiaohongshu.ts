import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'xiaohongshu',
  place: 60,
  category: 'social',
  name: ['小红书', 'Xiaohongshu (RedNote)'],
  pinyin: 'xiao hong shu',
  aliases: ['RedNote', 'RED', 'Little Red Book'],
  about: ['看别人分享的吃穿用和旅行经验。', 'Tips on shopping, food and travel from other people.'],
  glyph: 'xiaohongshu',
  inquiry: 'sample',
  unbinding: 'sample',
  accountsPerNumber: { count: 5, sourceId: 'rebindTest2024' },
  signsInBy: ['wechat'],
  recipe: inSettings(['小红书', 'Xiaohongshu'], { me: ['我', 'Me'], bothCodesBy: 'rebindTest2024' }),
} satisfies AppFile;
