import type { AppFile } from '#twin/apps/appFile.ts';
import { through } from '#twin/apps/recipe.ts';

export default {
  id: 'jdfinance',
  place: 30,
  category: 'finance',
  name: ['京东金融', 'JD Finance'],
  pinyin: 'jing dong jin rong',
  aliases: ['京东白条'],
  otherPinyin: ['jing dong bai tiao'],
  about: ['京东的理财和借款应用。', 'Investments and loans from JD.'],
  glyph: 'jdfinance',
  money: true,
  before: ['先看余额、理财和白条账单。', 'Check balance, investments and Baitiao bills first.'],
  recipe: through(
    ['京东金融', 'JD Finance'],
    'jd',
    ['京东', 'JD.com'],
    ['我的 → 设置 → 账户与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
  ),
} satisfies AppFile;
