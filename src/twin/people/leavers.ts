/** People who gave their number up. */
import { addDays, DAY, dayAt, HOUR, MINUTE, startOf } from '#domain/time.ts';
import { cancel, type Issue, prolong, refreshBeforeIssue, reissue } from '#twin/carrier/lines.ts';
import { bookVisit } from '#twin/carrier/retrieval.ts';
import {
  atMoment,
  counted,
  daysAgo,
  holdsSince,
  inMonth,
  looksUp,
  onDay,
  type Person,
  requests,
  type Stage,
  says,
  workingDaysAgo,
} from '#twin/people/sceneParts.ts';
import type { Tenure } from '#twin/world/world.ts';

/** Numbers left at cancellation; invented like all the others. */
export const contact = (person: Person) => `154000000${50 + Number(person.id.slice(1))}`;

export function cancelsAt(stage: Stage, tenure: Tenure, at: number, left: string | null = contact(stage.person)): void {
  atMoment(stage, at, (now) => cancel(stage.world, tenure, left, now));
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

function chen(stage: Stage, day = 83, facts: Partial<Issue> = {}): Tenure {
  const tenure = holdsSince(stage, 2_000, {
    carrier: 'mobile',
    secondHand: false,
    hidden: ownAccounts(stage),
    ...facts,
  });
  cancelsAt(stage, tenure, daysAgo(stage, day));
  return tenure;
}

/** For the day after tomorrow, or so many days from now. */
function books(stage: Stage, tenure: Tenure, at: number, days = 2): void {
  atMoment(stage, at, (now) =>
    bookVisit(stage.world, tenure, { shopId: 'shop-east', day: dayAt(stage.now + days * DAY) }, now),
  );
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
    {
      id: 'justRequested',
      name: { 'zh-CN': '刚提交解绑，还能一点撤回', en: 'Just asked for unbinding, one tap takes it back' },
      build: (stage) => {
        const tenure = chen(stage);
        looksUp(stage, tenure, daysAgo(stage, 2));
        requests(stage, tenure, ['alipay', 'weibo'], stage.now - 2 * MINUTE);
      },
    },
    {
      id: 'asksFirst',
      name: { 'zh-CN': '应用要先换登录方式', en: 'An app asks for another way to sign in' },
      build: (stage) => {
        const difficult = [onDay(stage, 'sample-a', '陈**7', 900), onDay(stage, 'sample-c', 'c***3', 800)];
        const tenure = chen(stage, 40, { hidden: [...ownAccounts(stage), ...difficult] });
        looksUp(stage, tenure, daysAgo(stage, 20));
        requests(stage, tenure, ['sample-a', 'sample-c', 'taobao'], workingDaysAgo(stage.now, 4));
        looksUp(stage, tenure, daysAgo(stage, 2));
      },
    },
    {
      id: 'day1',
      name: { 'zh-CN': '第 1 天', en: 'Day 1' },
      build: (stage) => looksUp(stage, chen(stage, 1), stage.now - 2 * HOUR),
    },
    {
      id: 'day53',
      name: { 'zh-CN': '第 53 天', en: 'Day 53' },
      build: (stage) => looksUp(stage, chen(stage, 53), daysAgo(stage, 2)),
    },
    {
      id: 'booked',
      name: { 'zh-CN': '已预约去营业厅', en: 'A visit is booked' },
      build: (stage) => {
        const tenure = chen(stage, 83, { owedFen: 3_850 });
        looksUp(stage, tenure, daysAgo(stage, 3));
        requests(stage, tenure, ['taobao', 'baidu'], stage.now - 20 * HOUR);
        books(stage, tenure, stage.now - 2 * HOUR);
      },
    },
    {
      id: 'shopRefuses',
      name: { 'zh-CN': '营业厅办不了', en: 'The shop will refuse' },
      build: (stage) => {
        const tenure = chen(stage, 83, { visitRefusal: 'lineLimit' });
        looksUp(stage, tenure, daysAgo(stage, 2));
        books(stage, tenure, stage.now - 2 * HOUR);
      },
    },
    {
      id: 'missedVisit',
      name: { 'zh-CN': '预约了没去成', en: 'Booked, but did not go' },
      build: (stage) => {
        const tenure = chen(stage, 83, { missesVisit: true });
        looksUp(stage, tenure, daysAgo(stage, 4));
        books(stage, tenure, daysAgo(stage, 3), -1);
      },
    },
    {
      id: 'prolonged',
      name: { 'zh-CN': '保留期延长到 210 天', en: 'Kept for 210 days' },
      build: (stage) => {
        const tenure = chen(stage);
        atMoment(stage, daysAgo(stage, 30), (now) => prolong(stage.world, tenure, 210, now));
        looksUp(stage, tenure, daysAgo(stage, 2));
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

function passesOn(stage: Stage): void {
  const former = qian(stage);
  atMoment(stage, daysAgo(stage, 1), (now) => {
    refreshBeforeIssue(stage.world, former, now);
    reissue(stage.world, former, { carrier: 'telecom', idTail: '161616' }, now);
  });
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
      name: { 'zh-CN': '号码已给了别人：新机主看', en: 'The number has a new holder: what they see' },
      build: passesOn,
    },
    {
      id: 'reissuedFormer',
      name: { 'zh-CN': '号码已给了别人：原机主看', en: 'The number has a new holder: what the former one sees' },
      build: passesOn,
      side: 'former',
    },
  ],
};

export const leavers = [p04, p05, p06] as const;
