import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Named } from '#domain/app.ts';
import { readings } from '#domain/input/pinyin.ts';
import { searchedByWords, wordsOf } from '#domain/input/wordSearch.ts';
import { anyText } from '#testing/anyText.ts';

const entry = (zh: string, en: string, text: string): Named => ({
  name: { 'zh-CN': zh, en },
  aliases: [text],
  formerNames: [],
  pinyin: readings(zh)[0] ?? '',
  initials: null,
  otherPinyin: readings(zh).slice(1),
});
const entries = [
  entry('手机丢了，收不到验证码？', 'I lost the phone and get no code', '先打运营商客服挂失'),
  entry('银行卡怎么冻结', 'How to freeze a bank card', '打卡背面的电话'),
  entry('长住国外，或号码停了', 'Living abroad', '开通国际漫游'),
];
const found = (query: string) => searchedByWords(entries, (one) => one, query).map(({ name }) => name.en);

describe("a question in one's own words", () => {
  it.each([
    ['手机丢了怎么办', 'I lost the phone and get no code'],
    ['我的手機丟了', 'I lost the phone and get no code'],
    ['shoujidiu', 'I lost the phone and get no code'],
    ['sjdl', 'I lost the phone and get no code'],
    ['lost my phone', 'I lost the phone and get no code'],
    ['yinhangka', 'How to freeze a bank card'],
    ['冻结银行卡', 'How to freeze a bank card'],
    ['changzhu', 'Living abroad'],
    ['怎么开通漫游', 'Living abroad'],
  ])('%s', (query, first) => expect(found(query)[0]).toBe(first));

  it.each(['', '  ', 'xyzzy', '今天天气', '？？？'])('%j finds nothing', (query) => expect(found(query)).toEqual([]));

  it('is told apart into words without what every question is made of', () => {
    expect(wordsOf('手机丢了怎么办')).toEqual(['手机', '机丢']);
    expect(wordsOf('手机怎么丢失')).toEqual(['手机', '丢失']);
    expect(wordsOf('how can I freeze my card')).toEqual(['freeze', 'card']);
    expect(wordsOf('candle toucan')).toEqual(['candle', 'toucan']);
  });

  it.each([
    ['alpha beta', ['two', 'three']],
    ['alpha zulu', ['one', 'two', 'three']],
    ['gamma zulu alpha beta', ['three', 'two']],
    ['alpha november oscar papa', []],
    ['alpha beta gamma november oscar papa quebec', ['three']],
  ])('%s finds what has most of its words, best first: %j', (query, ids) => {
    const items = [
      { id: 'one', named: entry('甲', 'alpha', '') },
      { id: 'two', named: entry('乙', 'alpha beta', '') },
      { id: 'three', named: entry('丙', 'alpha beta gamma', '') },
    ];
    expect(searchedByWords(items, ({ named }) => named, query).map(({ id }) => id)).toEqual(ids);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        expect(found(query).length).toBeLessThanOrEqual(entries.length);
      }),
    );
  });
});
