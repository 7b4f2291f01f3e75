import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTaobao } from '#twin/apps/recipe.ts';

export default {
  id: 'eleme',
  place: 90,
  category: 'life',
  name: ['饿了么（淘宝闪购）', 'Ele.me (Taobao Instant)'],
  pinyin: 'e le me',
  aliases: ['淘宝闪购', 'Ele.me', 'Taobao Instant'],
  formerNames: ['饿了么'],
  otherPinyin: ['tao bao shan gou'],
  about: ['叫外卖。2025 年底起也叫淘宝闪购。', 'Food delivery, also called Taobao Instant since late 2025.'],
  glyph: 'eleme',
  inquiry: 'sample',
  unbinding: 'sample',
  signsInBy: ['alipay'],
  recipe: throughTaobao(['饿了么', 'Ele.me']),
} satisfies AppFile;
