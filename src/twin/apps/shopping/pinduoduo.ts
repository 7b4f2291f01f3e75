import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'pinduoduo',
  place: 40,
  category: 'life',
  name: ['拼多多', 'Pinduoduo'],
  pinyin: 'pin duo duo',
  aliases: ['PDD', '拼夕夕'],
  otherPinyin: ['pin xi xi'],
  about: ['网上买便宜东西，几个人一起买更便宜。', 'Low-price online shopping, cheaper in groups.'],
  glyph: 'pinduoduo',
  money: true,
  inquiry: 'sample',
  unbinding: 'sample',
  before: ['先看没完成的订单、退款和余额。', 'Check open orders, refunds and the balance first.'],
  signsInBy: ['wechat'],
  recipe: inSettings(['拼多多', 'Pinduoduo'], { me: ['个人中心', 'Me'] }),
} satisfies AppFile;
