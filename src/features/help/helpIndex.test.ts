/** Whatever help has to say is found in Chinese, by pinyin and in English. */
import { describe, expect, it } from 'vitest';
import { m } from '#copy/generated/messages.js';
import { isReadable } from '#domain/input/pinyin.ts';
import { searchedByWords } from '#domain/input/wordSearch.ts';
import { cases } from '#features/help/cases.ts';
import { helpIndex } from '#features/help/helpIndex.ts';
import { catalogue, catalogueDetails } from '#twin/apps/catalogue.ts';
import { evidence, service } from '#twin/service/service.ts';

const entries = helpIndex(service, catalogue, evidence.reasons, catalogueDetails);
const found = (query: string) => searchedByWords(entries, ({ named }) => named, query).map(({ id }) => id);

describe('the search of help', () => {
  it.each([
    ['page-case-died', '去世', 'qushi', 'jiaren', 'died', '過世', 'inherit'],
    ['page-case-abroad', '国外', 'guowai', 'abroad', '欠费', 'roaming'],
    ['page-case-esim', 'eSIM', 'esim', '电子卡', 'dianzika', '電子卡'],
    ['page-case-child', '孩子', 'haizi', 'child', '监护人', 'jianhuren'],
    ['page-case-passport', '护照', 'huzhao', 'passport', '外国人', '護照'],
    ['page-case-seniors', '老人', 'laoren', '65', 'elderly', '转人工'],
    ['page-urgent', '马上办', 'mashangban', 'Act now', '紧急', '报警'],
    ['page-stolen', '手机丢了', 'shoujidiule', 'stolen', '手机被偷'],
    ['question-lost', '收不到验证码', 'shoubudao', 'lost the phone', '手机丢了怎么办'],
    ['question-moved', '携号转网', 'xiehaozhuanwang', '携转', 'ported', '過戶'],
    ['question-blocked', '封号', 'fenghao', 'blocked', '被封'],
    ['question-stranger', '别人的账号', 'bieren', 'stranger'],
    ['word-holding', '保留期', 'baoliuqi', 'holding period', '冻结期'],
    ['rule-coolingOff', '号码保留期', 'haomabaoliuqi', 'cooling-off', '90'],
    ['rule-carrierAnswer', '运营商答复', 'yunyingshang', 'carrier to answer'],
    ['app-alipay', '支付宝', 'zfb', 'alipay', 'zhifubao'],
    ['page-privacy', '隐私', 'yinsi', 'privacy'],
  ])('%s', (id, ...queries) => {
    for (const query of queries) expect(found(query), query).toContain(id);
  });

  it.each([
    '保留期。',
    ' 保留期\n',
    '“保留期”',
    '保-留-期',
    '保\u200b留\u00ad期\ufeff',
    '保\u3000留\u00a0期',
    '\u202e保留期\u202c',
    '？保留期？',
    '【保留期】',
    'ｂａｏｌｉｕｑｉ',
    'BAOLIUQI!',
    'bao liu qi',
    '问题：保留期是多久',
    '我的号码已经注销了，想问一下保留期还有多久，过了保留期还能不能取回来？听说是九十天，不知道是不是真的，请问该怎么办',
  ])('reads %j however it was typed, spoken or pasted', (typed) => expect(found(typed)).toContain('word-holding'));

  it('puts the thing itself first, and finds nothing rather than anything', () => {
    expect(found('护照')[0]).toMatch(/passport/);
    expect(found('支付宝')[0]).toBe('app-alipay');
    for (const query of ['xyzzy', '天气预报', '154 0000 0001']) expect(found(query), query).toEqual([]);
  });

  it('can read every character of the titles and keys that it looks through', () => {
    const texts = [
      ...entries.filter(({ kind }) => kind !== 'app').map(({ named }) => named.name['zh-CN']),
      ...cases.map(({ keys }) => keys({}, { locale: 'zh-CN' })),
      ...[m.help_keys_urgent, m.help_keys_lost, m.help_keys_tags, m.help_keys_moved, m.help_keys_blocked].map((keys) =>
        keys({}, { locale: 'zh-CN' }),
      ),
    ];
    expect([...texts.join('')].filter((character) => !isReadable(character))).toEqual([]);
  });

  it('has each entry once', () => expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length));
});
