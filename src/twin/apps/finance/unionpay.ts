import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'unionpay',
  place: 20,
  category: 'finance',
  name: ['云闪付', 'UnionPay App'],
  pinyin: 'yun shan fu',
  aliases: ['银联', '中国银联', 'China UnionPay', 'QuickPass'],
  otherPinyin: ['yin lian', 'zhong guo yin lian'],
  about: ['银联的付款应用，能管理多家银行的卡。', 'UnionPay’s pay app for cards of many banks.'],
  glyph: 'unionpay',
  money: true,
  before: ['先看绑定的银行卡和没完成的付款。', 'Check the linked bank cards and open payments first.'],
  recipe: inSettings(['云闪付', 'the UnionPay App']),
} satisfies AppFile;
