/** A message that one language lacks stops every build, since every build compiles the words first. */
import { expect, test } from 'vitest';
import { demandEveryLanguage } from './compileCopy.mjs';

const root = new URL('..', import.meta.url).pathname;
const file = (locale: string, messages: object) => ({
  locale,
  path: `${root}src/copy/messages/${locale}/some.json`,
  text: JSON.stringify(messages),
});

test('the same messages in both languages pass', () => {
  expect(() => demandEveryLanguage([file('zh-CN', { a: '甲' }), file('en', { a: 'A' })])).not.toThrow();
});

test.each([
  ['en', { a: '甲', b: '乙' }, { a: 'A' }],
  ['zh-CN', { a: '甲' }, { a: 'A', b: 'B' }],
])('one that %s lacks is named', (locale, zh, en) => {
  expect(() => demandEveryLanguage([file('zh-CN', zh), file('en', en)])).toThrow(`not in ${locale}: b.`);
});
