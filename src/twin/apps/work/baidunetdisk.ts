import type { AppFile } from '#twin/apps/appFile.ts';
import { throughBaidu } from '#twin/apps/recipe.ts';

export default {
  id: 'baidunetdisk',
  place: 70,
  category: 'work',
  name: ['百度网盘', 'Baidu Netdisk'],
  pinyin: 'bai du wang pan',
  aliases: ['Baidu Wangpan', 'Baidu Cloud'],
  formerNames: ['百度云'],
  otherPinyin: ['bai du yun'],
  about: ['把照片和文件存在网上。', 'Keeps photos and files online.'],
  glyph: 'baidunetdisk',
  recovery: true,
  unbinding: 'sample',
  accountsPerNumber: { count: 5, sourceId: 'rebindTest2024' },
  before: ['先把要紧的照片和文件另存一份。', 'Save a copy of important photos and files first.'],
  recipe: throughBaidu(['百度网盘', 'Baidu Netdisk']),
} satisfies AppFile;
