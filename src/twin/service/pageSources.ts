/** What the portal's pages of advice cite: what to do when a phone is lost, an account taken or money on its way. */
import type { PageSourceId, Source } from '#domain/sources.ts';
import { text, undated } from '#twin/service/sources.ts';

export const pageSources: readonly (Source & { id: PageSourceId })[] = [
  {
    id: 'lostPhone',
    title: text('手机丢失后的紧急措施', 'What to do at once when a phone is lost'),
    publisher: text('太原理工大学', 'Taiyuan University of Technology'),
    kind: 'web',
    date: null,
    url: 'https://bwc.tyut.edu.cn/info/1035/1824.htm',
    isCopy: false,
    missing: undated,
  },
  {
    id: 'lostPhonePeople',
    title: text('手机丢失后先打哪些电话', 'Whom to call first when a phone is lost'),
    publisher: text('人民网通信频道', "People's Daily Online, telecom channel"),
    kind: 'press',
    date: null,
    url: 'http://www.58codes.com/view-232664.html',
    isCopy: true,
    missing: undated,
  },
  {
    id: 'stolenAccount',
    title: text('账户被盗怎么办', 'What to do when an account is stolen'),
    publisher: text('中国人民银行（杭州）', "People's Bank of China, Hangzhou"),
    kind: 'authority',
    date: null,
    url: 'https://hangzhou.pboc.gov.cn/hangzhou/125333/125630/2523666/index.html',
    isCopy: false,
    missing: undated,
  },
  {
    id: 'stopLoss',
    title: text('发现被骗 这样做及时止损', 'Found out that it is a fraud? How to limit the loss'),
    publisher: text('绍兴网，引警方提醒', 'Shaoxing news site, citing the police'),
    kind: 'press',
    date: '2025-06-01',
    url: 'http://www.shaoxing.com.cn/p/3330880.html',
    isCopy: false,
    missing: null,
  },
  {
    id: 'fraudLine',
    title: text('国家反诈中心提醒：96110 来电一定要接', 'National Anti-Fraud Centre: take calls from 96110'),
    publisher: text('环球网，引公安部刑侦局', 'Huanqiu, citing the Ministry of Public Security'),
    kind: 'press',
    date: '2020-09-21',
    url: 'https://tech.sina.cn/2020-09-21/detail-iivhuipp5528609.d.html',
    isCopy: true,
    missing: null,
  },
];
