import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: '58tongcheng',
  place: 280,
  category: 'life',
  name: ['58同城', '58.com'],
  pinyin: '58 tong cheng',
  initials: '58tc',
  aliases: ['五八同城'],
  otherPinyin: ['wu ba tong cheng'],
  about: ['租房、找工作、找人上门修东西。', 'Flats, jobs and home repairs.'],
  glyph: '58tongcheng',
  unbinding: 'sample',
  recipe: inSettings(['58同城', '58.com']),
} satisfies AppFile;
