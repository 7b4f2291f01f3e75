import type { AppFile } from '#twin/apps/appFile.ts';
import { enterNew } from '#twin/apps/recipe.ts';

export default {
  id: 'taobao',
  place: 10,
  category: 'life',
  name: ['淘宝', 'Taobao'],
  pinyin: 'tao bao',
  aliases: ['手机淘宝', '手淘'],
  otherPinyin: ['shou ji tao bao', 'shou tao'],
  about: ['网上买东西，什么都有。', 'Online shopping for almost anything.'],
  glyph: 'taobao',
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'mobile2024', since: '2024-04' },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: [
    '先看没完成的订单和退款。支付宝要另外换绑。',
    'Check open orders and refunds first. Alipay has to be switched separately.',
  ],
  signsInBy: ['alipay'],
  recipe: {
    path: ['我的淘宝 → 设置 → 账号与安全 → 修改手机号', 'My Taobao → Settings → Account and security → Change number'],
    steps: [
      ['打开淘宝，点“我的淘宝”，再点“设置”', 'Open Taobao, tap My Taobao, then Settings'],
      ['点“账号与安全”，再点“修改手机号”', 'Tap Account and security, then change the phone number'],
      enterNew,
    ],
    proof: ['旧号码的验证码，或者别的验证', 'a code on the old number, or another check'],
    oldNumber: 'helps',
  },
} satisfies AppFile;
