import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTaobao } from '#twin/apps/recipe.ts';

export default {
  id: 'freshippo',
  place: 100,
  category: 'life',
  name: ['盒马', 'Freshippo (Hema)'],
  pinyin: 'he ma',
  aliases: ['Hema', 'Freshippo', '盒马鲜生'],
  otherPinyin: ['he ma xian sheng'],
  about: ['买菜、买海鲜，送货上门。', 'Groceries and seafood, delivered to your door.'],
  glyph: 'freshippo',
  recipe: throughTaobao(['盒马', 'Freshippo']),
} satisfies AppFile;
