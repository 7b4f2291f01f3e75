import type { AppFile } from '#twin/apps/appFile.ts';
import { enterNew } from '#twin/apps/recipe.ts';

export default {
  id: 'alipay',
  place: 10,
  category: 'finance',
  name: ['支付宝', 'Alipay'],
  pinyin: 'zhi fu bao',
  aliases: ['花呗', '余额宝', '借呗'],
  otherPinyin: ['hua bei', 'yu e bao', 'jie bei'],
  about: ['付钱、收钱、交水电费的应用。', 'For paying, receiving money and paying bills.'],
  glyph: 'alipay',
  money: true,
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'mobile2024', since: '2024-04' },
  hotline: { number: '95188', sure: true },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: [
    '解绑不会动您的钱。先看余额、花呗和借呗，还有自动扣款。',
    'Unbinding moves no money. Check the balance, Huabei and Jiebei credit, and automatic payments first.',
  ],
  recoveredBy: ['qqmail', 'netease-mail'],
  recipe: {
    sure: true,
    path: ['我的 → 设置 → 账号与安全 → 手机号 → 更换手机号', 'Me → Settings → Account and security → Phone → Change'],
    steps: [
      ['打开支付宝，点“我的”，再点右上角“设置”', 'Open Alipay, tap Me, then Settings at the top right'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      ['点“更换手机号”，按提示验证身份', 'Tap to change it and confirm that it is you'],
      enterNew,
    ],
    proof: [
      '旧号码收不到短信时，要刷脸或核验身份证',
      'a face or ID check where the old number no longer receives texts',
    ],
    oldNumber: 'helps',
  },
} satisfies AppFile;
