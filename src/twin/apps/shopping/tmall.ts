import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTaobao } from '#twin/apps/recipe.ts';

export default {
  id: 'tmall',
  place: 20,
  category: 'life',
  name: ['天猫', 'Tmall'],
  pinyin: 'tian mao',
  aliases: ['天猫超市'],
  formerNames: ['淘宝商城'],
  otherPinyin: ['tian mao chao shi', 'tao bao shang cheng'],
  about: ['网上买品牌店的东西。', 'Online shopping from brand stores.'],
  glyph: 'tmall',
  unbinding: 'sample',
  recipe: throughTaobao(['天猫', 'Tmall']),
} satisfies AppFile;
