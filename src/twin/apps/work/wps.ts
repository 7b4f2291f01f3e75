import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'wps',
  place: 50,
  category: 'work',
  name: ['WPS Office', 'WPS Office'],
  pinyin: 'w p s',
  aliases: ['WPS', '金山办公', 'Kingsoft Office'],
  otherPinyin: ['jin shan ban gong'],
  about: ['看文件、写文件、做表格。', 'For reading and writing documents and tables.'],
  glyph: 'wps',
  recipe: inSettings(['WPS', 'WPS'], { me: ['我', 'Me'] }),
} satisfies AppFile;
