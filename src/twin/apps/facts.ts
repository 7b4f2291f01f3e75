/** What is known of single apps besides their recipes: what to look at first, hotlines, how many accounts a number carries. */
import type { App, Bilingual } from '#domain/app.ts';
import { both } from '#twin/apps/pair.ts';
import type { SourceId } from '#twin/service/sources.ts';

export const banks = ['icbc', 'ccb', 'abc', 'cmb', 'psbc'] as const;

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
