import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'baidu',
  place: 60,
  category: 'work',
  name: ['百度', 'Baidu account'],
  pinyin: 'bai du',
  aliases: ['百度账号', '手机百度', 'Baidu'],
  otherPinyin: ['bai du zhang hao', 'shou ji bai du'],
  about: ['在网上查东西；百度账号也用来登录网盘和地图。', 'Web search; its account also opens Netdisk and Maps.'],
  glyph: 'baidu',
  recovery: true,
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'refreshUpgrade', since: '2025-05' },
  accountsPerNumber: { count: 5, sourceId: 'rebindTest2024' },
  recipe: inSettings(['百度', 'Baidu'], { bothCodesBy: 'rebindTest2024' }),
} satisfies AppFile;
