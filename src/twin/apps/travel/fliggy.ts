import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTaobao } from '#twin/apps/recipe.ts';

export default {
  id: 'fliggy',
  place: 180,
  category: 'life',
  name: ['飞猪旅行', 'Fliggy'],
  pinyin: 'fei zhu lv xing',
  aliases: ['飞猪'],
  formerNames: ['阿里旅行'],
  otherPinyin: ['fei zhu', 'a li lv xing'],
  about: ['订机票、酒店和旅游。', 'Flights, hotels and tours.'],
  glyph: 'fliggy',
  recipe: throughTaobao(['飞猪旅行', 'Fliggy']),
} satisfies AppFile;
