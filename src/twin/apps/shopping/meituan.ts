import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'meituan',
  place: 70,
  category: 'life',
  name: ['美团', 'Meituan'],
  pinyin: 'mei tuan',
  aliases: ['美团外卖', '美团单车'],
  otherPinyin: ['mei tuan wai mai', 'mei tuan dan che'],
  about: ['叫外卖、订酒店、骑单车。', 'Food delivery, hotels and shared bikes.'],
  glyph: 'meituan',
  money: true,
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'mobile2024', since: '2024-04' },
  hotline: { number: '10107888', sure: false },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: ['先看没完成的订单、月付和骑行卡。', 'Check open orders, monthly payment and bike passes first.'],
  signsInBy: ['wechat'],
  recipe: inSettings(['美团', 'Meituan']),
} satisfies AppFile;
