import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'jd',
  place: 30,
  category: 'life',
  name: ['京东', 'JD.com'],
  pinyin: 'jing dong',
  aliases: ['京东商城', 'Jingdong', 'JD'],
  otherPinyin: ['jing dong shang cheng'],
  about: ['网上买东西，送货快，也能赊账。', 'Online shopping with fast delivery, also on credit.'],
  glyph: 'jd',
  money: true,
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'refreshUpgrade', since: '2025-05' },
  hotline: { number: '950618', sure: false },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: [
    '先看没完成的订单、售后和 E 卡。白条欠款仍由本人还。',
    'Check open orders, after-sales cases and gift cards first. Baitiao debts remain to be paid.',
  ],
  recoveredBy: ['qqmail', 'netease-mail'],
  signsInBy: ['wechat', 'qq'],
  recipe: {
    ...inSettings(['京东', 'JD.com'], { safety: ['账户与安全', 'Account and security'] }),
    proof: ['旧号码的验证码，或者核验身份', 'a code on the old number, or an identity check'],
    oldNumber: 'helps',
  },
} satisfies AppFile;
