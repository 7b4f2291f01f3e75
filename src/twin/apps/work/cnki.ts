import type { AppFile } from '#twin/apps/appFile.ts';
import { enterBoth } from '#twin/apps/recipe.ts';

export default {
  id: 'cnki',
  place: 130,
  category: 'work',
  name: ['中国知网', 'CNKI'],
  pinyin: 'zhong guo zhi wang',
  aliases: ['知网'],
  otherPinyin: ['zhi wang'],
  about: ['查论文和资料的网站。', 'A library of research papers.'],
  glyph: 'cnki',
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  recipe: {
    bothCodesBy: 'rebindTest2024',
    path: ['个人中心 → 账号安全 → 手机号', 'Your account → Account security → Phone number'],
    steps: [
      ['登录中国知网，打开“个人中心”', 'Sign in to CNKI and open your account'],
      ['点“账号安全”，再点“手机号”', 'Open Account security, then Phone number'],
      enterBoth,
    ],
  },
} satisfies AppFile;
