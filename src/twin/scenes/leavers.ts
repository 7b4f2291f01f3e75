/** People who gave their number up, are about to, or got it back. */
import { addDays, DAY, dayAt, HOUR, MINUTE, startOf } from '#domain/time.ts';
import { cancel, reissue, resume, retrieve, suspend } from '#twin/lines.ts';
import {
  counted,
  daysAgo,
  holdsSince,
  inMonth,
  looksUp,
  onDay,
  type Person,
  requests,
  says,
  type Stage,
  atMoment,
} from '#twin/scenes/stage.ts';
import type { Tenure } from '#twin/world.ts';

/** Numbers left at cancellation; invented like all the others. */
const contact = (person: Person) => `154000000${50 + Number(person.id.slice(1))}`;

function cancelsAt(stage: Stage, tenure: Tenure, at: number): void {
  atMoment(stage, at, (now) => cancel(stage.world, tenure, contact(stage.person), now));
}

function ownAccounts(stage: Stage) {
  return [
    onDay(stage, 'alipay', '*国强', 1_800),
    onDay(stage, 'wechat', 'c***8', 1_900),
    inMonth(stage, 'taobao', 't***陈', 1_500),
    onDay(stage, 'weibo', '远山**', 700),
    counted('baidu', 1),
  ];
}

function chen(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 2_000, { carrier: 'mobile', secondHand: false, hidden: ownAccounts(stage) });
  cancelsAt(stage, tenure, daysAgo(stage, 83));
  return tenure;
}

const p04: Person = {
  id: 'p04',
  number: '15400000004',
  idTail: '040404',
  name: { 'zh-CN': '陈先生', en: 'Mr Chen' },
  story: {
    'zh-CN': '号码已销号，今天是第 83 天。走“手机号已销号”入口，身份证后六位 040404，验证码发到预留的联系号码。',
    en: 'Cancelled his number, day 83 today. Use the way for cancelled numbers; ID ends in 040404, the code goes to the contact number.',
  },
  scenes: [
    {
      id: 'day83',
      name: { 'zh-CN': '第 83 天', en: 'Day 83' },
      build: (stage) => looksUp(stage, chen(stage), daysAgo(stage, 2)),
    },
    {
      id: 'fresh',
      name: { 'zh-CN': '第 83 天，还没查过', en: 'Day 83, never looked up' },
      build: (stage) => void chen(stage),
    },
    {
      id: 'leaving',
      name: { 'zh-CN': '已申请解绑', en: 'Unbinding requested' },
      build: (stage) => {
        const tenure = chen(stage);
        looksUp(stage, tenure, daysAgo(stage, 3));
        says(stage, tenure, 'notMine', ['weibo'], daysAgo(stage, 1));
        requests(stage, tenure, ['taobao', 'weibo', 'baidu'], stage.now - 20 * HOUR);
      },
    },
  ],
};

/** The window ends at midnight, so that its last minutes are late in the evening. */
function beforeMidnight(base: number, ms: number): number {
  const tonight = startOf(addDays(dayAt(base), 1)) - ms;
  return tonight >= base ? tonight : tonight + DAY;
}

function zhao(stage: Stage, daysLeft: number): void {
  const tenure = holdsSince(stage, 3_000, {
    carrier: 'unicom',
    secondHand: false,
    hidden: [onDay(stage, 'alipay', '*敏', 2_500), inMonth(stage, 'douyin', '赵**', 900), counted('taobao', 1)],
  });
  cancelsAt(stage, tenure, daysAgo(stage, 90 - daysLeft));
  looksUp(stage, tenure, daysAgo(stage, 3));
}

const p05: Person = {
  id: 'p05',
  number: '15400000005',
  idTail: '050505',
  name: { 'zh-CN': '赵女士', en: 'Ms Zhao' },
  story: {
    'zh-CN': '号码已销号，取回期还剩 40 分钟（时钟会拨到当晚 23:20）。身份证后六位 050505。',
    en: 'Cancelled her number; 40 minutes are left to ask for it back (the clock is set to 23:20). ID ends in 050505.',
  },
  scenes: [
    {
      id: 'lastMinutes',
      name: { 'zh-CN': '还剩 40 分钟', en: '40 minutes left' },
      startsAt: (base) => beforeMidnight(base, 40 * MINUTE),
      build: (stage) => zhao(stage, 0),
    },
    {
      id: 'lastHours',
      name: { 'zh-CN': '还剩 30 小时', en: '30 hours left' },
      startsAt: (base) => beforeMidnight(base, 6 * HOUR),
      build: (stage) => zhao(stage, 1),
    },
  ],
};

function qian(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 2_600, { carrier: 'telecom', secondHand: false, hidden: ownAccounts(stage) });
  cancelsAt(stage, tenure, daysAgo(stage, 95));
  looksUp(stage, tenure, daysAgo(stage, 94));
  requests(stage, tenure, ['wechat', 'taobao', 'weibo', 'baidu'], daysAgo(stage, 90));
  looksUp(stage, tenure, daysAgo(stage, 10));
  return tenure;
}

const p06: Person = {
  id: 'p06',
  number: '15400000006',
  idTail: '060606',
  name: { 'zh-CN': '钱先生', en: 'Mr Qian' },
  story: {
    'zh-CN': '取回期已过，有一个支付应用还绑着。走“手机号已销号”入口，身份证后六位 060606。',
    en: 'The time to get the number back is over; one payment app is still linked. Use the way for cancelled numbers, ID ends in 060606.',
  },
  scenes: [
    { id: 'over', name: { 'zh-CN': '取回期已过', en: 'The window is over' }, build: (stage) => void qian(stage) },
    {
      id: 'reissued',
      name: { 'zh-CN': '号码已给了别人', en: 'The number has a new holder' },
      build: (stage) => {
        const former = qian(stage);
        atMoment(stage, daysAgo(stage, 1), (now) => {
          reissue(
            stage.world,
            former,
            { carrier: 'telecom', idTail: '161616', hidden: [onDay(stage, 'alipay', '*国强', 1_800)] },
            now,
          );
        });
      },
    },
  ],
};

function feng(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 1_500, {
    carrier: 'mobile',
    secondHand: false,
    hidden: [
      onDay(stage, 'alipay', '*丽', 1_400),
      onDay(stage, 'wechat', '冯**', 1_450),
      onDay(stage, 'jd', 'jd_3***f', 1_000),
      inMonth(stage, 'meituan', '冯**9', 600),
      onDay(stage, 'douyin', '丽丽**', 300),
      counted('taobao', 1),
    ],
  });
  looksUp(stage, tenure, daysAgo(stage, 3));
  return tenure;
}

const p11: Person = {
  id: 'p11',
  number: '15400000011',
  idTail: '111111',
  name: { 'zh-CN': '冯女士', en: 'Ms Feng' },
  story: {
    'zh-CN': '准备销号，账号都是她自己的。身份证后六位 111111。',
    en: 'About to cancel her number; all accounts are her own. ID ends in 111111.',
  },
  scenes: [
    {
      id: 'beforeCancelling',
      name: { 'zh-CN': '准备销号', en: 'About to cancel' },
      build: (stage) => void feng(stage),
    },
    {
      id: 'cancelledToday',
      name: { 'zh-CN': '销号刚生效', en: 'The cancellation just took effect' },
      build: (stage) => cancelsAt(stage, feng(stage), stage.now - 5 * MINUTE),
    },
    {
      id: 'suspended',
      name: { 'zh-CN': '已停机', en: 'The line is suspended' },
      build: (stage) => {
        const tenure = feng(stage);
        atMoment(stage, daysAgo(stage, 1), (now) => suspend(tenure, now));
      },
    },
  ],
};

function jiang(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 2_200, {
    carrier: 'unicom',
    secondHand: false,
    hidden: [
      onDay(stage, 'alipay', '*红', 2_000),
      onDay(stage, 'wechat', '蒋**', 2_100),
      inMonth(stage, 'jd', 'jd_1***j', 1_200),
      onDay(stage, 'weibo', '红叶**', 5),
      counted('taobao', 1),
    ],
  });
  atMoment(stage, daysAgo(stage, 80), (now) => suspend(tenure, now));
  atMoment(stage, daysAgo(stage, 70), (now) => resume(tenure, now));
  cancelsAt(stage, tenure, daysAgo(stage, 50));
  atMoment(stage, daysAgo(stage, 20), (now) => retrieve(stage.world, tenure, now));
  return tenure;
}

const p12: Person = {
  id: 'p12',
  number: '15400000012',
  idTail: '121212',
  name: { 'zh-CN': '蒋女士', en: 'Ms Jiang' },
  story: {
    'zh-CN': '销号后取回了号码，她自己以前的绑定都早于新的开通日期。身份证后六位 121212。',
    en: 'Got her cancelled number back; her own old bindings are now older than the activation date. ID ends in 121212.',
  },
  scenes: [
    {
      id: 'answered',
      name: { 'zh-CN': '取回后查过', en: 'Looked up after getting it back' },
      build: (stage) => looksUp(stage, jiang(stage), daysAgo(stage, 2)),
    },
    { id: 'fresh', name: { 'zh-CN': '取回后还没查', en: 'Not looked up yet' }, build: (stage) => void jiang(stage) },
  ],
};

export const leavers = [p04, p05, p06, p11, p12] as const;
