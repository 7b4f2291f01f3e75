import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'ximalaya',
  place: 270,
  category: 'life',
  name: ['喜马拉雅', 'Ximalaya'],
  pinyin: 'xi ma la ya',
  aliases: ['Himalaya'],
  formerNames: ['喜马拉雅FM'],
  otherPinyin: ['xi ma la ya fm'],
  about: ['听书、听评书、听广播。', 'Audio books, storytelling and radio.'],
  glyph: 'ximalaya',
  recipe: inSettings(['喜马拉雅', 'Ximalaya']),
} satisfies AppFile;
