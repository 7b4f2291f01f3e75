import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'bosszhipin',
  place: 110,
  category: 'work',
  name: ['BOSS直聘', 'BOSS Zhipin'],
  pinyin: 'b o s s zhi pin',
  aliases: ['直聘'],
  otherPinyin: ['zhi pin'],
  about: ['找工作，直接和招人的单位聊。', 'Job search by chatting with employers.'],
  glyph: 'bosszhipin',
  recipe: inSettings(['BOSS直聘', 'BOSS Zhipin']),
} satisfies AppFile;
