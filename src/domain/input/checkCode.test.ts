import { expect, test } from 'vitest';
import { parseCheckCode } from '#domain/input/checkCode.ts';
import { checkDigit } from '#domain/submission.ts';

test.each([
  '406182753913',
  '4061 8275 3913',
  '4061-8275-3913',
  '核验码 4061 8275 3913',
  'Check code 4061 8275 3913',
  '核验码：406182753913',
  '４０６１８２７５３９１３',
  '四零六一八二七五三九一三',
  ' 4061\u00a08275\u200b3913\n',
  ...[...'‐‑‒–—―−﹣－·・•∙．_～~ー➖─/,，、'].map((mark) => `4061${mark}8275${mark}3913`),
  ...[...'\u2002\u2007\u3000\u3164\u2060\ufeff\u00ad\u202d'].map((blank) => `4061${blank}8275${blank}3913`),
  '4061 8275 3913。',
  '“406182753913”',
  '【4061】【8275】【3913】',
  '④⓪⑥①82753913',
  'tel:406182753913',
  '核验码 4061 8275 3913，有效到 11月30日 16:57（北京时间）。',
  // The statement as it is copied.
  '入网时间说明\n据中国电信的资料，尾号 0003 的手机号码，自 2026年9月24日起由现在的机主持有。\n核实请拨打中国电信热线 10000。\n核验：打开 https://example.cn:8443/check，填这个核验码和一个日期。\n核验码 4061 8275 3913\n核验码有效到 11月30日 16:57（北京时间）。',
  'Check: open https://example.cn/check and enter this code and a date. Check code 4061 8275 3913 Valid until 30 November, 16:57',
  '2026-11-23 4061-8275-3913',
  '4061 8275 3913，有效到 11月30日',
  '核验码 4061-82-753913，有效到 11月30日',
])('%j is read as the code', (typed) => expect(parseCheckCode(typed)).toEqual({ ok: true, code: '406182753913' }));

test.each([
  ['', 'empty'],
  ['  —  ', 'empty'],
  ['4061 8275 391', { count: 11 }],
  ['4061 8275 39133', { count: 13 }],
  ['4061 8275 3914', 'slip'],
  ['4016 8275 3913', 'slip'],
  ['4061 8275 391O', { character: 'O' }],
  ['核验码 4061 8275 3914，有效到 11月30日', 'slip'],
  ['Check code: 4016 8275 3913, valid until 30 November', 'slip'],
  ['核验码 4061 8275 391，有效到 11月30日', { character: '有' }],
  ['订单 123456789012，核验码 4061 8275 3914，请核验', { character: '核' }],
  ['4061 8275 391😀', { character: '😀' }],
  ['=HYPERLINK("x")', { character: '=' }],
])('%j is told why it is none', (typed, fault) => expect(parseCheckCode(typed)).toEqual({ ok: false, fault }));

test('of two codes nobody can tell which is meant, and one that is there twice is one', () => {
  const [one, other] = ['40618275391', '12345678901'].map((body) => body + checkDigit(body));
  expect(parseCheckCode(`${one} / ${other}`)).toEqual({ ok: false, fault: { count: 24 } });
  expect(parseCheckCode(`${one} / ${one}`)).toEqual({ ok: true, code: one });
});
