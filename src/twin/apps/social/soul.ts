import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'soul',
  place: 140,
  category: 'social',
  name: ['Soul', 'Soul'],
  pinyin: 's o u l',
  aliases: ['灵魂交友'],
  otherPinyin: ['ling hun jiao you'],
  about: ['不用真名聊天的交友应用。', 'Chatting with strangers without real names.'],
  glyph: 'soul',
  recipe: inSettings(['Soul', 'Soul'], { me: ['自己', 'Me'] }),
} satisfies AppFile;
