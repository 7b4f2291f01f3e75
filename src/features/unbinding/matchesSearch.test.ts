import type { App } from '#domain/app.ts';
import { expect, test } from 'vitest';
import { matchesSearch } from './matchesSearch.ts';

const none = { state: 'covered', evidence: 'sample', sourceId: null, since: null } as const;
const app = (zh: string, en: string, pinyin: string, aliases: string[] = []): App => ({
  id: pinyin, name: { 'zh-CN': zh, en }, aliases, formerNames: [], category: 'life', glyph: null, pinyin, initials: null, money: false,
  recovery: false, inquiry: none, unbinding: none, hotline: null, accountsPerNumber: null, about: { 'zh-CN': '', en: '' }, before: null,
  steps: null,
});
const alipay = app('支付宝', 'Alipay', 'zhi fu bao');
const ctrip = app('携程旅行', 'Ctrip', 'xie cheng lv xing', ['Trip.com']);

test.each(['支付', 'ali', 'ALIPAY', 'zhifu', 'zfb', 'zhfb', 'fubao', 'zhi fu', 'ZFB', ''])('%s finds 支付宝', (typed) => {
  expect(matchesSearch(alipay, typed)).toBe(true);
});
test.each(['lvxing', 'luxing', 'trip.com', 'xclx'])('%s finds 携程旅行', (typed) => {
  expect(matchesSearch(ctrip, typed)).toBe(true);
});
test.each(['wx', 'zfbx', 'hi'])('%s does not find 支付宝', (typed) => {
  expect(matchesSearch(alipay, typed)).toBe(false);
});
