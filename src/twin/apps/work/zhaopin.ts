import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'zhaopin',
  place: 120,
  category: 'work',
  name: ['智联招聘', 'Zhaopin'],
  pinyin: 'zhi lian zhao pin',
  aliases: ['智联', 'Zhilian'],
  otherPinyin: ['zhi lian'],
  about: ['找工作、投简历的网站。', 'For finding jobs and sending your CV.'],
  glyph: 'zhaopin',
  recipe: inSettings(['智联招聘', 'Zhaopin']),
} satisfies AppFile;
