import { describe, expect, it } from 'vitest';
import type { App } from '#domain/app.ts';
import { searched } from '#domain/input/nameSearch.ts';

const app = (zh: string, en: string, pinyin: string, facts: Partial<App> = {}): App =>
  ({
    id: en,
    name: { 'zh-CN': zh, en },
    aliases: [],
    formerNames: [],
    initials: null,
    otherPinyin: [],
    pinyin,
    ...facts,
  }) as unknown as App;
const apps = [
  app('企业微信', 'WeCom', 'qi ye wei xin'),
  app('微信', 'WeChat', 'wei xin'),
  app('支付宝', 'Alipay', 'zhi fu bao'),
  app('哈哈哈', 'Fun', 'ha ha ha'),
];
const names = (query: string) => searched(apps, (one) => one, query).map(({ name }) => name.en);

describe('searching the list', () => {
  it('leaves it alone while nothing is typed', () => expect(searched(apps, (one) => one, '  ')).toBe(apps));
  it('finds by name, pinyin, initials and English', () => {
    for (const query of ['支付宝', 'zhifubao', 'zfb', 'alipay']) expect(names(query)).toEqual(['Alipay']);
  });
  it('puts the exact name first', () => expect(names('微信')).toEqual(['WeChat', 'WeCom']));
  it.each([
    ['支付保', 'Alipay'],
    ['支付宝包', 'Alipay'],
    ['企业微言', 'WeCom'],
    ['企微业信', 'WeCom'],
    ['企業威信', 'WeCom'],
    ['zifubao', 'Alipay'],
    ['zhifubap', 'Alipay'],
    ['zhifbuao', 'Alipay'],
    ['alipya', 'Alipay'],
    ['allipay', 'Alipay'],
    ['wehcat', 'WeChat'],
  ])('takes one slip for what is nearest: %s', (query, name) => expect(names(query)).toEqual([name]));
  it('asks for no slip where something fits as it is', () => expect(names('wecha')).toEqual(['WeChat']));
  it.each([
    '微言',
    '为言',
    'wxei',
    'zfg',
    '支言保',
    'zhyfxbao',
    '123456',
    'mywechatbox',
    'wechats here',
    '支宝付x',
    'zhibao',
    'wcom',
  ])('takes %s, too short or too far, for nothing', (query) => expect(names(query)).toEqual([]));
  it.each(['hahahahaha', 'hahahahahaha'])('takes %s for more than one slip', (query) =>
    expect(names(query)).toEqual([]),
  );
  it('takes one more of the same for a slip', () => expect(names('哈哈哈哈')).toEqual(['Fun']));
  it('finds nothing rather than anything', () => expect(names('xyzzy')).toEqual([]));
  it.each([
    ['威信', 'WeChat'],
    ['薇新', 'WeChat'],
    ['为心', 'WeChat'],
    ['只富包', 'Alipay'],
    ['企业威心', 'WeCom'],
  ])('takes what sounds the same for the name: %s', (query, name) => expect(names(query)).toEqual([name]));
  it.each([
    ['微信阅读器', 'WeChat'],
    ['我的微信 账号', 'WeChat'],
    ['企业微信登录', 'WeCom'],
    ['支付宝钱包', 'Alipay'],
    ['alipay钱包', 'Alipay'],
    ['my alipay app', 'Alipay'],
    ['支付宝还是支付', 'Alipay'],
  ])('finds the longest name among other words: %s', (query, name) => expect(names(query)).toEqual([name]));
  it('finds two that are named alike', () => expect(names('微信和支付宝')).toEqual(['Alipay']));
  it('whole names alone are named: nothing is found by a part of one', () => expect(names('支付手续')).toEqual([]));
});
