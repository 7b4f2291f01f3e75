/** What may be noted on a person's own list, and what is kept of a name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { App } from '#domain/app.ts';
import { cleanName, judgeNote, nameFault } from '#domain/own/judgeNote.ts';
import { LONGEST_NAME, MOST_NOTED, type NotedAccount, type NotedWhat } from '#domain/own/noted.ts';
import { listed, named, aNote as of } from '#testing/aNote.ts';
import { anApp } from '#testing/anApp.ts';
import { anyText } from '#testing/anyText.ts';

const reached = { state: 'covered', evidence: 'sample', sourceId: null, since: null } as const;
const unreached = { ...reached, state: 'notCovered' } as const;
const app = (id: string, facts: Partial<App> = {}) =>
  anApp(id, { inquiry: unreached, name: { 'zh-CN': `${id}名`, en: `${id} name` }, ...facts });
const apps = [
  app('shop'),
  app('mail', { recovery: true }),
  app('chat', { category: 'social' }),
  app('bank', { money: true }),
  app('asked', { inquiry: reached }),
];
const judge = (
  what: NotedWhat,
  noted: NotedAccount[] = [],
  phase: Parameters<typeof judgeNote>[1]['phase'] = 'active',
) => judgeNote(what, { noted, apps, phase });

describe('a name', () => {
  test.each([
    ['  外语  学校 ', '外语 学校'],
    ['=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'],
    ['🏦', '🏦'],
    ['👨‍👩‍👧 家', '👨‍👩‍👧 家'],
    ['\u202Eمصرف\u202C 1', 'مصرف 1'],
    ['\u2067abc\u2069\u200F', 'abc'],
    ['银\u200B行\uFEFF', '银行'],
    ['a\r\nb\tc\u0000d', 'a b c d'],
    ['\u200D', ''],
    ['\u202E \u3000', ''],
    ['半\uD83C边', '半边'],
    ['\uDFE6', ''],
    ['\u3164\u2800', ''],
  ])('%j is kept as %j', (typed, kept) => expect(cleanName(typed)).toBe(kept));

  test.each(['', ' ', '\u3000\t', '\u202E', '\u200D'])('%j is none', (typed) =>
    expect(nameFault(typed)).toEqual({ fault: 'empty' }),
  );

  test('of 200 characters is told how long it is, and one that just fits is kept', () => {
    expect(nameFault('长'.repeat(200))).toEqual({ fault: 'tooLong', count: 200 });
    expect(nameFault('🏦'.repeat(LONGEST_NAME))).toBeNull();
    expect(nameFault('🏦'.repeat(LONGEST_NAME + 1))).toEqual({ fault: 'tooLong', count: LONGEST_NAME + 1 });
  });

  test.each([
    '招行 15400000011',
    '6222 0000 1234',
    '１２３４５６７８',
    '154-0000-0011',
    '154‑0000‑0011',
    '154.0000.0011',
    '154 / 0000 / 0011',
    '(154)0000·0011',
    '一五四零零零零零零一一',
    '١٥٤٠٠٠٠٠٠١١',
    '①⑤④⓪⓪⓪⓪⓪⓪①①',
  ])('%j holds a number', (typed) => expect(nameFault(typed)).toEqual({ fault: 'longNumber' }));
  test.each(['12306', '中国移动 10086', '2026级 3 班', '三一重工'])('%j holds none', (typed) =>
    expect(nameFault(typed)).toBeNull(),
  );

  test('whatever is typed, what is kept turns no text around it, breaks no line and is cleaned for good', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const kept = cleanName(typed);
        expect(kept).not.toMatch(/[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u);
        expect(cleanName(kept)).toBe(kept);
      }),
    );
  });
});

describe('noting', () => {
  test('one of the catalogue, also by its name in either language, and whatever it is called', () => {
    expect(judge(listed('bank'))).toEqual({ kind: 'note', what: listed('bank') });
    expect(judge(named(' BANK  Name'))).toEqual({ kind: 'note', what: listed('bank') });
    expect(judge(named('bank名'))).toEqual({ kind: 'note', what: listed('bank') });
    expect(judge(named(' 外语学校 '))).toEqual({ kind: 'note', what: named('外语学校') });
  });

  test('the same one a second time is told, however it is typed', () => {
    const bank = of(listed('bank'));
    const school = of(named('ABC 学校'));
    expect(judge(listed('bank'), [bank])).toEqual({ fault: 'twice', standing: bank });
    expect(judge(named('bank名'), [bank])).toEqual({ fault: 'twice', standing: bank });
    for (const typed of [
      'ａｂｃ学校',
      'abc-学校。',
      '“ABC 學校”',
      'ABC·学校',
      'ABC\u200b学\u00ad校',
      '《ＡＢＣ　学校》',
    ])
      expect(judge(named(typed, 'other'), [school]), typed).toEqual({ fault: 'twice', standing: school });
    expect(judge(named('ABC 学校 2'), [school])).toMatchObject({ kind: 'note' });
    // Another of the catalogue, or one that is only called like it, is another.
    expect(judge(listed('mail'), [bank, school])).toEqual({ kind: 'note', what: listed('mail') });
    expect(judge(named('mail'), [of(listed('mail'))])).toMatchObject({ kind: 'note' });
    // Made of nothing but marks, it is still a name of its own.
    expect(judge(named('🏦'), [of(named('🏧'))])).toMatchObject({ kind: 'note' });
    expect(judge(named('……'), [of(named('——'))])).toMatchObject({ kind: 'note' });
  });

  test('a whole message pasted for a name is told what is wrong with it', () => {
    const message = '【城商行】您尾号 1234 的账户于 11月23日 16:57 收入 100.00 元，余额 200.00 元。请妥善保管您的卡。';
    expect(judge(named(message))).toEqual({ fault: 'tooLong', count: [...message].length });
    expect(judge(named('【城商行】验证码 12345678'))).toEqual({ fault: 'longNumber' });
  });

  test('one of the catalogue by another of its names, once; of what the inquiry asks such a name means nothing', () => {
    const others = [app('bank', { aliases: ['工行'] }), app('asked', { inquiry: reached, aliases: ['丁丁'] })];
    const around = { apps: others, phase: 'active' as const };
    expect(judgeNote(named(' 工行'), { ...around, noted: [] })).toEqual({ kind: 'note', what: listed('bank') });
    expect(judgeNote(named('工行'), { ...around, noted: [of(listed('bank'))] })).toMatchObject({ fault: 'twice' });
    expect(judgeNote(named('丁丁'), { ...around, noted: [] })).toEqual({ kind: 'note', what: named('丁丁') });
  });

  test('what the inquiry asks, what there is not, what is too much, and what is no longer theirs', () => {
    expect(judge(listed('asked'))).toMatchObject({ fault: 'inquiryAsks', app: { id: 'asked' } });
    expect(judge(named('asked name'))).toMatchObject({ fault: 'inquiryAsks' });
    expect(judge(listed('gone'))).toEqual({ fault: 'unknownApp' });
    const full = Array.from({ length: MOST_NOTED }, (_, i) => of(named(`第${i}个`)));
    expect(judge(named('又一个'), full)).toEqual({ fault: 'full' });
    expect(judge(named('又一个'), full.slice(1))).toMatchObject({ kind: 'note' });
    for (const phase of ['active', 'suspended', 'coolingOff'] as const)
      expect(judge(named('学校'), [], phase)).toMatchObject({ kind: 'note' });
    expect(judge(named('学校'), [], 'released')).toEqual({ fault: 'ended' });
  });
});
