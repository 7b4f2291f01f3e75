import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'vipshop',
  place: 60,
  category: 'life',
  name: ['唯品会', 'Vipshop'],
  pinyin: 'wei pin hui',
  aliases: ['VIP.com'],
  about: ['买打折的衣服和鞋。', 'Discount clothes and shoes.'],
  glyph: 'vipshop',
  recipe: inSettings(['唯品会', 'Vipshop'], { safety: ['账户与安全', 'Account and security'] }),
} satisfies AppFile;
