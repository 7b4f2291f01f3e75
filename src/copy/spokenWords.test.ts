import { afterEach, expect, test } from 'vitest';
import { speakNumber } from '#copy/format.ts';
import { followPageLocale } from '#copy/locale.ts';
import { spokenWords } from '#copy/spokenWords.ts';

const inLanguage = (lang: string) => Object.assign(globalThis, { document: { documentElement: { lang } } });
followPageLocale();
afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

test.each([
  ['154****0001', '1 5 4 开头，尾号 0 0 0 1'],
  ['您的号码 154****0001 已取回。', '您的号码 1 5 4 开头，尾号 0 0 0 1 已取回。'],
  ['截至 2026-11-30', '截至 2026年11月30日'],
  ['2026年11月30日 16:57 前', '2026年11月30日 16点57分 前'],
  ['9:05', '9点05分'],
  ['拨打 10086', '拨打 1 0 0 8 6'],
  ['查询号 1234 5678 9012', '查询号 1 2 3 4 5 6 7 8 9 0 1 2'],
  ['还有 90 天，2026 年共 214 个账号', '还有 90 天，2026 年共 214 个账号'],
  ['支付宝 · 已绑定', '支付宝，已绑定'],
  ['可能\u200b不是您的', '可能不是您的'],
])('%s is said as %s', (written, said) => {
  inLanguage('zh-CN');
  expect(spokenWords(written)).toBe(said);
});

test.each([
  ['154****0001', 'starting 1 5 4, ending 0 0 0 1'],
  ['30 November 2026, 16:57', '30 November 2026, 16:57'],
  ['Call 10086', 'Call 1 0 0 8 6'],
])('%s is said as %s in English', (written, said) => {
  inLanguage('en');
  expect(spokenWords(written)).toBe(said);
});

test('a number that is already in words for who listens has its digits one by one too', () => {
  inLanguage('zh-CN');
  expect(spokenWords(speakNumber('154****0001'))).toBe('1 5 4 开头，尾号 0 0 0 1');
});
