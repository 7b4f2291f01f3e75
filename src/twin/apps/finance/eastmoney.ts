import type { AppFile } from '#twin/apps/appFile.ts';
import { usualPath } from '#twin/apps/recipe.ts';

export default {
  id: 'eastmoney',
  place: 90,
  category: 'finance',
  name: ['东方财富', 'East Money'],
  pinyin: 'dong fang cai fu',
  aliases: ['Eastmoney'],
  about: ['看股票行情、买卖股票的应用。', 'For stock prices and trading shares.'],
  glyph: 'eastmoney',
  money: true,
  before: [
    '先看持仓和资金账户，证券账户的号码要另外改。',
    'Check holdings and cash first; the number of the securities account is changed separately.',
  ],
  recipe: {
    path: usualPath,
    general: true,
    steps: [
      ['打开东方财富，点“我的”，再点“设置”', 'Open East Money, tap Me, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then Phone number'],
      [
        '证券账户留的号码，要找开户的证券公司另外改',
        'The number of the securities account is changed with your broker',
      ],
    ],
  },
} satisfies AppFile;
