import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'sfexpress',
  place: 200,
  category: 'life',
  name: ['顺丰速运', 'SF Express'],
  pinyin: 'shun feng su yun',
  aliases: ['顺丰', '顺丰快递'],
  otherPinyin: ['shun feng', 'shun feng kuai di'],
  about: ['顺丰的快递应用。', 'Parcels by SF Express.'],
  glyph: 'sfexpress',
  recipe: inSettings(['顺丰速运', 'SF Express']),
} satisfies AppFile;
