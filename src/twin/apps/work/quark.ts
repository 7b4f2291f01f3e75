import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'quark',
  place: 80,
  category: 'work',
  name: ['夸克', 'Quark'],
  pinyin: 'kua ke',
  aliases: ['夸克浏览器', '夸克网盘'],
  otherPinyin: ['kua ke liu lan qi', 'kua ke wang pan'],
  about: ['查东西、扫描文件、存文件。', 'For searching, scanning and storing files.'],
  glyph: 'quark',
  recovery: true,
  unbinding: 'sample',
  recipe: inSettings(['夸克', 'Quark']),
} satisfies AppFile;
