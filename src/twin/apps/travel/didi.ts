import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'didi',
  place: 110,
  category: 'life',
  name: ['滴滴出行', 'DiDi'],
  pinyin: 'di di chu xing',
  aliases: ['滴滴'],
  formerNames: ['滴滴打车', '嘀嘀打车'],
  otherPinyin: ['di di', 'di di da che'],
  about: ['用手机叫车。', 'For calling a car.'],
  glyph: 'didi',
  money: true,
  unbinding: 'sample',
  before: ['先看没付的行程和余额。', 'Check unpaid rides and the balance first.'],
  signsInBy: ['wechat'],
  recipe: inSettings(['滴滴出行', 'DiDi']),
} satisfies AppFile;
