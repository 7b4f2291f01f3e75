/** What is known of single apps: hotlines, limits, what to look at first, and how an owner switches numbers inside. */
import type { App, Bilingual, SwitchingSteps } from '#domain/app.ts';
import { both, eachBoth, type Pair } from '#twin/catalogue/pair.ts';
import type { SourceId } from '#twin/sources.ts';

/** When these descriptions were put together; labels inside apps drift. */
const LOOKED_AT = '2026-11-20';

const banks = ['icbc', 'ccb', 'abc', 'cmb', 'psbc'] as const;

function recipe(sure: boolean, path: Pair, steps: readonly Pair[], proof: Pair): SwitchingSteps {
  return { path: both(path), steps: eachBoth(steps), proof: both(proof), lastLookedAt: LOOKED_AT, sure };
}

const enterNew: Pair = ['输入新号码和收到的验证码', 'Enter the new number and the code it receives'];
const bothCodes: Pair = [
  '旧号码和新号码各收一次验证码，所以要在旧卡还能收短信时办',
  'a code on the old number and one on the new; do it while the old SIM still receives texts',
];

const bank = recipe(
  true,
  ['银行网点柜台；不少手机银行也能刷脸办理', 'At the bank counter; many bank apps also do it with a face check'],
  [
    ['带上身份证和银行卡去网点', 'Take your ID card and bank card to a branch'],
    ['请柜员更改“预留手机号”', 'Ask the teller to change the phone number on file'],
    ['每张卡都要改一次，再改手机银行的登录号码', 'Change it for every card, then the sign-in number of the bank app'],
  ],
  ['身份证和银行卡；只凭手机号办不了', 'your ID card and bank card; the number alone is never enough'],
);

export const recipes: Readonly<Record<string, SwitchingSteps>> = {
  wechat: recipe(
    true,
    ['我 → 设置 → 账号与安全 → 手机号 → 更换手机号', 'Me → Settings → Account Security → Phone → Change'],
    [
      ['打开微信，点右下角“我”，再点“设置”', 'Open WeChat, tap Me at the bottom right, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account Security, then Phone'],
      ['点“更换手机号”', 'Tap the button that changes the number'],
      enterNew,
    ],
    ['已登录的微信；有时还要别的验证', 'WeChat signed in; it sometimes asks for a further check'],
  ),
  alipay: recipe(
    true,
    ['我的 → 设置 → 账号与安全 → 手机号 → 更换手机号', 'Me → Settings → Account and security → Phone → Change'],
    [
      ['打开支付宝，点“我的”，再点右上角“设置”', 'Open Alipay, tap Me, then Settings at the top right'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      ['点“更换手机号”，按提示验证身份', 'Tap to change it and confirm that it is you'],
      enterNew,
    ],
    ['旧号码收不到短信时，要刷脸或核验身份证', 'a face or ID check where the old number no longer receives texts'],
  ),
  taobao: recipe(
    false,
    ['我的淘宝 → 设置 → 账号与安全 → 修改手机号', 'My Taobao → Settings → Account and security → Change number'],
    [
      ['打开淘宝，点“我的淘宝”，再点“设置”', 'Open Taobao, tap My Taobao, then Settings'],
      ['点“账号与安全”，再点“修改手机号”', 'Tap Account and security, then change the phone number'],
      enterNew,
    ],
    ['旧号码的验证码，或者别的验证', 'a code on the old number, or another check'],
  ),
  jd: recipe(
    false,
    ['我的 → 设置 → 账户与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
    [
      ['打开京东，点“我的”，再点“设置”', 'Open JD.com, tap Me, then Settings'],
      ['点“账户与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      enterNew,
    ],
    ['旧号码的验证码，或者核验身份', 'a code on the old number, or an identity check'],
  ),
  meituan: recipe(
    false,
    ['我的 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
    [
      ['打开美团，点“我的”，再点“设置”', 'Open Meituan, tap Me, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      enterNew,
    ],
    ['以应用里的提示为准', 'whatever the app asks for'],
  ),
  douyin: recipe(
    false,
    ['我 → ☰ → 设置 → 账号与安全 → 手机号绑定', 'Me → ☰ → Settings → Account and security → Phone number'],
    [
      ['打开抖音，点“我”，再点右上角三条横线', 'Open Douyin, tap Me, then the three lines at the top right'],
      ['点“设置”，再点“账号与安全”', 'Tap Settings, then Account and security'],
      ['点“手机号绑定”，选择更换', 'Tap the linked phone number and choose to change it'],
      ['先填旧号码的验证码，再填新号码的', 'Enter the code from the old number, then the one from the new'],
    ],
    bothCodes,
  ),
  qq: recipe(
    false,
    ['头像 → 设置 → 账号安全 → 手机号码', 'Your picture → Settings → Account security → Phone number'],
    [
      ['打开 QQ，点左上角头像，再点“设置”', 'Open QQ, tap your picture at the top left, then Settings'],
      ['点“账号安全”，再点“手机号码”', 'Tap Account security, then the phone number'],
      enterNew,
    ],
    ['密码、常用设备，或者请好友帮忙申诉', "your password, a device you use, or friends' help in an appeal"],
  ),
  weibo: recipe(
    false,
    ['我 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
    [
      ['打开微博，点“我”，再点“设置”', 'Open Weibo, tap Me, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      ['先填旧号码的验证码，再填新号码的', 'Enter the code from the old number, then the one from the new'],
    ],
    bothCodes,
  ),
  12306: recipe(
    false,
    ['我的 → 手机核验', 'Me → Phone check'],
    [
      ['打开铁路12306，登录后点“我的”', 'Open China Railway 12306, sign in and tap Me'],
      ['点“手机核验”，更换号码', 'Tap the phone check and change the number'],
      ['先填旧号码的验证码，再填新号码的', 'Enter the code from the old number, then the one from the new'],
    ],
    [
      '旧号码和新号码的验证码；旧号码收不到时，带身份证去车站窗口',
      'codes on the old and the new number; if the old one is dead, go to a station counter with your ID card',
    ],
  ),
  ...Object.fromEntries(banks.map((id) => [id, bank])),
};

const bankFirst = both([
  '销号前最先改银行。预留手机号按卡登记，有几张卡就改几次。',
  'Before you cancel the number, see to the bank first. The number is kept per card: several cards, several changes.',
]);

export const before: Readonly<Record<string, Bilingual>> = {
  wechat: both([
    '零钱、银行卡和小程序都跟着微信号走，不跟着手机号走。先看零钱和没完成的付款。',
    'Balance, cards and mini-programs stay with the WeChat account, not with the number. Check the balance and open payments first.',
  ]),
  alipay: both([
    '解绑不会动您的钱。先看余额、花呗和借呗，还有自动扣款。',
    'Unbinding moves no money. Check the balance, Huabei and Jiebei credit, and automatic payments first.',
  ]),
  taobao: both([
    '先看没完成的订单和退款。支付宝要另外换绑。',
    'Check open orders and refunds first. Alipay has to be switched separately.',
  ]),
  jd: both([
    '先看没完成的订单、售后和 E 卡。白条欠款仍由本人还。',
    'Check open orders, after-sales cases and gift cards first. Baitiao debts remain to be paid.',
  ]),
  meituan: both(['先看没完成的订单、月付和骑行卡。', 'Check open orders, monthly payment and bike passes first.']),
  douyin: both(['趁旧卡还能收短信时办。', 'Do it while the old SIM still receives texts.']),
  qq: both([
    'QQ 邮箱和游戏都用这个 QQ，先换好再停旧号码。',
    'QQ Mail and games hang on this QQ: switch before the number goes.',
  ]),
  weibo: both([
    '一个号码可以有几个微博账号，数量大于 1 也正常。',
    'One number may carry several Weibo accounts; a count above 1 is normal.',
  ]),
  12306: both(['车票跟着身份证走，不跟着手机号走。', 'Tickets belong to the ID card, not to the number.']),
  unionpay: both(['先看绑定的银行卡和没完成的付款。', 'Check the linked bank cards and open payments first.']),
  jdfinance: both(['先看余额、理财和白条账单。', 'Check balance, investments and Baitiao bills first.']),
  eastmoney: both([
    '先看持仓和资金账户，证券账户的号码要另外改。',
    'Check holdings and cash first; the number of the securities account is changed separately.',
  ]),
  pinduoduo: both(['先看没完成的订单、退款和余额。', 'Check open orders, refunds and the balance first.']),
  didi: both(['先看没付的行程和余额。', 'Check unpaid rides and the balance first.']),
  qqmail: both([
    '别的账号可能靠这个邮箱找回密码，先保证自己登得上。',
    'Other accounts may be recovered through this mailbox: make sure that you can sign in.',
  ]),
  'netease-mail': both([
    '别的账号可能靠这个邮箱找回密码，先保证自己登得上。',
    'Other accounts may be recovered through this mailbox: make sure that you can sign in.',
  ]),
  baidunetdisk: both(['先把要紧的照片和文件另存一份。', 'Save a copy of important photos and files first.']),
  ...Object.fromEntries(banks.map((id) => [id, bankFirst])),
};

export const hotlines: Readonly<Record<string, NonNullable<App['hotline']>>> = {
  wechat: { number: '4006-700-700', sure: false },
  qq: { number: '4006-700-700', sure: false },
  alipay: { number: '95188', sure: true },
  jd: { number: '950618', sure: false },
  meituan: { number: '10107888', sure: false },
  douyin: { number: '95152', sure: false },
  weibo: { number: '4000-960-960', sure: false },
  12306: { number: '12306', sure: true },
  tax: { number: '12366', sure: true },
  icbc: { number: '95588', sure: true },
  ccb: { number: '95533', sure: true },
  abc: { number: '95599', sure: true },
  cmb: { number: '95555', sure: true },
  psbc: { number: '95580', sure: true },
};

const testOf21Apps: SourceId = 'rebindTest2024';

/** One newspaper test of April 2024; only apps that are known to have been among the 21 tested. */
const accountLimits: Readonly<Record<number, string>> = {
  5: 'baidu xiaohongshu weibo baidunetdisk',
  2: 'kuaishou',
  1: 'wechat alipay taobao jd meituan douyin 12306 toutiao qqmusic cnki',
};

export function accountsPerNumber(id: string): App['accountsPerNumber'] {
  const found = Object.entries(accountLimits).find(([, ids]) => ids.split(' ').includes(id));
  return found === undefined ? null : { count: Number(found[0]), sourceId: testOf21Apps };
}
