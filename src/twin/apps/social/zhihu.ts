import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'zhihu',
  place: 80,
  category: 'social',
  name: ['知乎', 'Zhihu'],
  pinyin: 'zhi hu',
  about: ['提问题、看别人回答的网站。', 'Questions, and answers from other people.'],
  glyph: 'zhihu',
  unbinding: 'sample',
  signsInBy: ['wechat'],
  recipe: inSettings(['知乎', 'Zhihu']),
} satisfies AppFile;
