import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTaobao } from '#twin/apps/recipe.ts';

export default {
  id: 'xianyu',
  place: 50,
  category: 'life',
  name: ['闲鱼', 'Xianyu'],
  pinyin: 'xian yu',
  aliases: ['Idle Fish', 'Goofish'],
  about: ['买卖用过的东西。', 'For buying and selling used things.'],
  glyph: 'xianyu',
  unbinding: 'sample',
  recipe: throughTaobao(['闲鱼', 'Xianyu']),
} satisfies AppFile;
