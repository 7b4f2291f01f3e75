import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'momo',
  place: 110,
  category: 'social',
  name: ['陌陌', 'Momo'],
  pinyin: 'mo mo',
  aliases: ['MOMO陌陌'],
  otherPinyin: ['momo mo mo'],
  about: ['认识附近的人的交友应用。', 'For meeting people nearby.'],
  glyph: 'momo',
  recipe: inSettings(['陌陌', 'Momo'], { me: ['更多', 'More'] }),
} satisfies AppFile;
