import { expect, test } from 'vitest';
import { parseCheckCode } from '#domain/input/checkCode.ts';

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
])('%j is read as the code', (typed) => expect(parseCheckCode(typed)).toEqual({ ok: true, code: '406182753913' }));

test.each([
  ['', 'empty'],
  ['  —  ', 'empty'],
  ['4061 8275 391', { count: 11 }],
  ['4061 8275 39133', { count: 13 }],
  ['4061 8275 3914', 'slip'],
  ['4016 8275 3913', 'slip'],
  ['4061 8275 391O', { character: 'O' }],
  ['4061 8275 391😀', { character: '😀' }],
  ['=HYPERLINK("x")', { character: '=' }],
])('%j is told why it is none', (typed, fault) => expect(parseCheckCode(typed)).toEqual({ ok: false, fault }));
