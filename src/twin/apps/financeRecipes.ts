import { banks } from '#twin/apps/facts.ts';
import { enterNew, inSettings, type Recipe, type Recipes, through } from '#twin/apps/recipe.ts';

const bank: Recipe = {
  sure: true,
  path: ['银行网点柜台；不少手机银行也能刷脸办理', 'At the bank counter; many bank apps also do it with a face check'],
  steps: [
    ['带上身份证和银行卡去网点', 'Take your ID card and bank card to a branch'],
    ['请柜员更改“预留手机号”', 'Ask the teller to change the phone number on file'],
    ['每张卡都要改一次，再改手机银行的登录号码', 'Change it for every card, then the sign-in number of the bank app'],
  ],
  proof: ['身份证和银行卡；只凭手机号办不了', 'your ID card and bank card; the number alone is never enough'],
  oldNumber: 'notNeeded',
};

export const financeRecipes: Recipes = {
  alipay: {
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
  unionpay: inSettings(['云闪付', 'the UnionPay App']),
  jdfinance: through(
    ['京东金融', 'JD Finance'],
    ['京东', 'JD.com'],
    ['我的 → 设置 → 账户与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
  ),
  eastmoney: {
    path: ['我的 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
    steps: [
      ['打开东方财富，点“我的”，再点“设置”', 'Open East Money, tap Me, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then Phone number'],
      [
        '证券账户留的号码，要找开户的证券公司另外改',
        'The number of the securities account is changed with your broker',
      ],
    ],
  },
  tax: {
    path: ['我的 → 安全中心 → 修改手机号', 'Me → Security centre → Change phone number'],
    steps: [
      ['打开个人所得税，登录后点“我的”', 'Open Individual Income Tax, sign in and tap Me'],
      ['点“安全中心”，再点修改手机号的一行', 'Tap the security centre, then the line that changes the phone number'],
      ['按提示验证身份，再填新号码', 'Confirm that it is you, then enter the new number'],
    ],
  },
  ...Object.fromEntries(banks.map((id) => [id, bank])),
};
