/** Pay apps, banks, brokers and taxes. */
import type { App } from '#domain/app.ts';
import { entry, type Row } from '#twin/apps/entry.ts';

const rows: readonly Row[] = [
  {
    id: 'alipay',
    name: ['支付宝', 'Alipay'],
    pinyin: 'zhi fu bao',
    money: true,
    aliases: ['花呗', '余额宝'],
    about: ['付钱、收钱、交水电费的应用。', 'For paying, receiving money and paying bills.'],
  },
  {
    id: 'unionpay',
    name: ['云闪付', 'UnionPay App'],
    pinyin: 'yun shan fu',
    money: true,
    aliases: ['银联', '中国银联', 'China UnionPay', 'QuickPass'],
    about: ['银联的付款应用，能管理多家银行的卡。', "UnionPay's pay app for cards of many banks."],
  },
  {
    id: 'jdfinance',
    name: ['京东金融', 'JD Finance'],
    pinyin: 'jing dong jin rong',
    money: true,
    aliases: ['京东白条'],
    about: ['京东的理财和借款应用。', 'Investments and loans from JD.'],
  },
  {
    id: 'icbc',
    name: ['中国工商银行', 'ICBC'],
    pinyin: 'zhong guo gong shang yin hang',
    money: true,
    aliases: ['工行', '工商银行', 'Industrial and Commercial Bank of China'],
    about: ['工商银行的手机银行。', 'The mobile bank of ICBC.'],
  },
  {
    id: 'ccb',
    name: ['中国建设银行', 'CCB'],
    pinyin: 'zhong guo jian she yin hang',
    money: true,
    aliases: ['建行', '建设银行', 'China Construction Bank'],
    about: ['建设银行的手机银行。', 'The mobile bank of China Construction Bank.'],
  },
  {
    id: 'abc',
    name: ['中国农业银行', 'ABC'],
    pinyin: 'zhong guo nong ye yin hang',
    money: true,
    aliases: ['农行', '农业银行', 'Agricultural Bank of China'],
    about: ['农业银行的手机银行。', 'The mobile bank of the Agricultural Bank of China.'],
  },
  {
    id: 'cmb',
    name: ['招商银行', 'CMB'],
    pinyin: 'zhao shang yin hang',
    money: true,
    aliases: ['招行', 'China Merchants Bank'],
    about: ['招商银行的手机银行。', 'The mobile bank of China Merchants Bank.'],
  },
  {
    id: 'psbc',
    name: ['邮储银行', 'PSBC'],
    pinyin: 'you chu yin hang',
    money: true,
    aliases: ['邮政储蓄', '中国邮政储蓄银行', 'Postal Savings Bank of China'],
    about: ['邮政储蓄银行的手机银行。', 'The mobile bank of the Postal Savings Bank.'],
  },
  {
    id: 'eastmoney',
    name: ['东方财富', 'East Money'],
    pinyin: 'dong fang cai fu',
    money: true,
    aliases: ['Eastmoney'],
    about: ['看股票行情、买卖股票的应用。', 'For stock prices and trading shares.'],
  },
  {
    id: 'tax',
    name: ['个人所得税', 'Individual Income Tax'],
    pinyin: 'ge ren suo de shui',
    aliases: ['个税', 'IIT'],
    about: ['税务局的应用，用来申报和退个人所得税。', 'For income tax returns and refunds, from the tax office.'],
  },
];

export const financeApps: readonly App[] = rows.map((row) => entry('finance', row));
