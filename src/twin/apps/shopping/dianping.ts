import type { AppFile } from '#twin/apps/appFile.ts';
import { through } from '#twin/apps/recipe.ts';

export default {
  id: 'dianping',
  place: 80,
  category: 'life',
  name: ['大众点评', 'Dianping'],
  pinyin: 'da zhong dian ping',
  aliases: ['点评'],
  otherPinyin: ['dian ping'],
  about: ['看别人怎么评价饭馆和商店。', 'Reviews of restaurants and shops.'],
  glyph: 'dianping',
  unbinding: { sourceId: 'mobile2024', since: '2024-04' },
  recipe: through(['大众点评', 'Dianping'], 'meituan', ['美团', 'Meituan']),
} satisfies AppFile;
