/** People whose line is in use: long-time holders and new ones. */
import type { Bilingual } from '#domain/app.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import type { Issue } from '#twin/carrier/lines.ts';
import {
  atMoment,
  bindingIn,
  counted,
  daysAgo,
  holdsSince,
  inMonth,
  looksUp,
  onDay,
  type Person,
  requestable,
  requests,
  type Stage,
  says,
  spanOfReplies,
} from '#twin/people/sceneParts.ts';
import { recheck, sayDone, takeOn } from '#twin/service/accounts.ts';
import { askAgain, newestInquiry } from '#twin/service/inquiries.ts';
import { submit } from '#twin/service/submissions.ts';
import type { Tenure } from '#twin/world/world.ts';

const hers = ['wechat', 'alipay', 'taobao', 'meituan'];
const beforeHer = ['douyin', 'jd', 'weibo'];
const strangers = ['kuaishou'];

function lin(stage: Stage): Tenure {
  return holdsSince(stage, 1_100, {
    carrier: 'mobile',
    secondHand: true,
    hidden: [
      onDay(stage, 'wechat', '林**', 1_090),
      onDay(stage, 'alipay', '*阿姨', 1_010),
      inMonth(stage, 'taobao', 'l***67', 800),
      onDay(stage, 'meituan', '林**6', 300),
      inMonth(stage, 'douyin', '追风的**', 1_500),
      onDay(stage, 'jd', 'jd_5***a', 1_900),
      onDay(stage, 'weibo', '老*的日记', 2_100),
      onDay(stage, 'kuaishou', '快乐**8', 200),
      counted('baidu', 1),
    ],
  });
}

const p01: Person = {
  id: 'p01',
  number: '15400000001',
  idTail: '01151X',
  name: { 'zh-CN': '林阿姨', en: 'Ms Lin' },
  largeText: true,
  story: {
    'zh-CN':
      '67 岁，看大字版，号码用了三年：9 个账号，4 个是她的，3 个早于她，1 个在她使用期间却不是她的，1 个应用只报数量。身份证后六位 01151X。',
    en: 'Aged 67, reads large text, three years on this number: 9 accounts, 4 hers, 3 from before her, 1 from her time that is not hers, 1 app with a bare count. ID ends in 01151X.',
  },
  scenes: [
    { id: 'fresh', name: { 'zh-CN': '还没查过', en: 'Never looked up' }, build: (stage) => void lin(stage) },
    {
      id: 'collecting',
      name: { 'zh-CN': '结果陆续回来', en: 'Answers are coming in' },
      build: (stage) => {
        const tenure = lin(stage);
        looksUp(stage, tenure, stage.now - spanOfReplies(stage, tenure, 12));
      },
    },
    {
      id: 'answered',
      name: { 'zh-CN': '结果已齐', en: 'All answers are in' },
      build: (stage) => looksUp(stage, lin(stage), daysAgo(stage, 2)),
    },
    {
      id: 'requests',
      name: { 'zh-CN': '3 项申请进行中', en: 'Three requests open' },
      build: (stage) => {
        const tenure = lin(stage);
        looksUp(stage, tenure, daysAgo(stage, 3));
        says(stage, tenure, 'mine', hers, daysAgo(stage, 1));
        says(stage, tenure, 'notMine', strangers, daysAgo(stage, 1));
        requests(stage, tenure, ['douyin', 'jd'], stage.now - 20 * HOUR);
        requests(stage, tenure, ['weibo'], stage.now - 10 * MINUTE);
      },
    },
    {
      id: 'done',
      name: { 'zh-CN': '都办好了', en: 'All done' },
      build: (stage) => {
        const tenure = lin(stage);
        looksUp(stage, tenure, daysAgo(stage, 23));
        says(stage, tenure, 'mine', hers, daysAgo(stage, 21));
        says(stage, tenure, 'notMine', strangers, daysAgo(stage, 21));
        requests(stage, tenure, [...beforeHer, ...strangers, 'baidu'], daysAgo(stage, 20));
        const { id } = atMoment(stage, daysAgo(stage, 4), (now) =>
          sayDone(tenure, bindingIn(tenure, 'meituan').id, now),
        );
        atMoment(stage, daysAgo(stage, 3), (now) => recheck(stage.world, tenure, id, now));
        looksUp(stage, tenure, daysAgo(stage, 2));
      },
    },
  ],
};

const silentOnes = ['sample-a', 'sample-b', 'sample-c', 'sample-d'];

function zhou(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 2_300, {
    carrier: 'unicom',
    secondHand: false,
    hidden: [],
    answers: Object.fromEntries(silentOnes.map((appId) => [appId, 'silent' as const])),
  });
  looksUp(stage, tenure, daysAgo(stage, 3));
  return tenure;
}

const p02: Person = {
  id: 'p02',
  number: '15400000002',
  idTail: '020202',
  name: { 'zh-CN': '周先生', en: 'Mr Zhou' },
  story: {
    'zh-CN': '没有发现账号，但有 4 个应用没回复。身份证后六位 020202。',
    en: 'No account was found, but four apps stayed silent. ID ends in 020202.',
  },
  scenes: [
    { id: 'gaps', name: { 'zh-CN': '4 个应用没回复', en: 'Four apps are silent' }, build: (stage) => void zhou(stage) },
    {
      id: 'askedAgain',
      name: { 'zh-CN': '再问了两个应用', en: 'Two apps asked again' },
      build: (stage) => {
        const tenure = zhou(stage);
        const inquiryId = newestInquiry(tenure)?.id ?? '';
        atMoment(stage, stage.now - MINUTE, (now) => {
          for (const appId of ['sample-a', 'sample-b']) askAgain(stage.world, tenure, inquiryId, appId, now);
        });
      },
    },
  ],
};

/** Kinds of number that the unbinding service does not take. */
const unserved: Record<'ported' | 'mvno' | 'broadnet192', { name: Bilingual; facts: Partial<Issue> }> = {
  ported: { name: { 'zh-CN': '携号转网的号码', en: 'A ported number' }, facts: { kind: 'ported' } },
  mvno: { name: { 'zh-CN': '虚拟运营商的号码', en: 'A reseller number' }, facts: { kind: 'mvno', carrier: 'mvno' } },
  broadnet192: {
    name: { 'zh-CN': '192 号段的号码', en: 'A 192 number' },
    facts: { kind: 'broadnet192', carrier: 'broadnet' },
  },
};

function wu(stage: Stage, facts: Partial<Issue> = {}): Tenure {
  return holdsSince(stage, 60, {
    carrier: 'telecom',
    secondHand: true,
    answers: { 'sample-f': 'declined' },
    ...facts,
    hidden: facts.hidden ?? [
      onDay(stage, 'alipay', '*建国', 1_400),
      onDay(stage, 'wechat', 'Z**g', 2_000),
      inMonth(stage, 'taobao', 't***09', 1_200),
      onDay(stage, 'douyin', '山里的**', 700),
      inMonth(stage, 'meituan', '张**', 900),
      onDay(stage, 'qq', '28****51', 3_000),
      inMonth(stage, 'jd', 'jd_8***k', 60),
      counted('baidu', 2),
    ],
  });
}

const p03: Person = {
  id: 'p03',
  number: '15400000003',
  idTail: '030303',
  name: { 'zh-CN': '小吴', en: 'Wu' },
  story: {
    'zh-CN': '两个月前办的二次放号号码：6 个账号早于开通，1 个在开通当月，1 个应用只报数量。身份证后六位 030303。',
    en: 'New holder of a second-hand number, two months: 6 accounts from before, 1 in the activation month, 1 app with a bare count. ID ends in 030303.',
  },
  scenes: [
    {
      id: 'answered',
      name: { 'zh-CN': '结果已齐', en: 'All answers are in' },
      build: (stage) => looksUp(stage, wu(stage), daysAgo(stage, 2)),
    },
    { id: 'fresh', name: { 'zh-CN': '还没查过', en: 'Never looked up' }, build: (stage) => void wu(stage) },
    {
      id: 'clean',
      name: { 'zh-CN': '没有以前的绑定，2 个没回复', en: 'Nothing from before, two apps silent' },
      build: (stage) => {
        const answers = { 'sample-a': 'silent', 'sample-b': 'silent' } as const;
        looksUp(stage, wu(stage, { hidden: [], answers }), daysAgo(stage, 3));
      },
    },
    ...Object.entries(unserved).map(([id, { name, facts }]) => ({
      id,
      name,
      build: (stage: Stage) => looksUp(stage, wu(stage, { ...facts, kindSupported: false }), daysAgo(stage, 2)),
    })),
    {
      id: 'requests',
      name: { 'zh-CN': '全部已申请', en: 'All of them requested' },
      build: (stage) => {
        const tenure = wu(stage);
        looksUp(stage, tenure, daysAgo(stage, 3));
        atMoment(stage, stage.now - 20 * HOUR, (now) => {
          submit(
            stage.world,
            tenure,
            requestable(stage, tenure, now).map((b) => b.id),
            now,
          );
        });
      },
    },
  ],
};

function sun(stage: Stage): Tenure {
  return holdsSince(stage, 500, {
    carrier: 'mobile',
    secondHand: true,
    hidden: [onDay(stage, 'weibo', '早安**', 900), inMonth(stage, 'wechat', '孙**', 480), counted('taobao', 1)],
  });
}

const p09: Person = {
  id: 'p09',
  number: '15400000009',
  idTail: '090909',
  name: { 'zh-CN': '孙老师', en: 'Teacher Sun' },
  story: {
    'zh-CN': '今天已经查过一次，要等 24 小时。身份证后六位 090909。',
    en: 'Looked up already today; the next inquiry opens after 24 hours. ID ends in 090909.',
  },
  scenes: [
    {
      id: 'lookedUpToday',
      name: { 'zh-CN': '5 小时前查过', en: 'Looked up five hours ago' },
      build: (stage) => looksUp(stage, sun(stage), stage.now - 5 * HOUR),
    },
    {
      id: 'lookedUpJustNow',
      name: { 'zh-CN': '刚刚提交查询', en: 'Looked up a minute ago' },
      build: (stage) => looksUp(stage, sun(stage), stage.now - MINUTE),
    },
    {
      id: 'stale',
      name: { 'zh-CN': '结果已是 9 天前', en: 'The answers are nine days old' },
      build: (stage) => looksUp(stage, sun(stage), daysAgo(stage, 9)),
    },
    {
      id: 'oneMore',
      name: { 'zh-CN': '比上次多了一个账号', en: 'One account more than last time' },
      build: (stage) => {
        const tenure = sun(stage);
        looksUp(stage, tenure, daysAgo(stage, 30));
        requests(stage, tenure, ['weibo'], daysAgo(stage, 27));
        atMoment(stage, daysAgo(stage, 6), () => takeOn(stage.world, tenure, onDay(stage, 'kuaishou', '深夜**', 6)));
        looksUp(stage, tenure, daysAgo(stage, 2));
      },
    },
  ],
};

function he(stage: Stage): Tenure {
  return holdsSince(stage, 3, {
    carrier: 'telecom',
    secondHand: true,
    hidden: [
      onDay(stage, 'alipay', '*小明', 800),
      inMonth(stage, 'douyin', '何**', 400),
      onDay(stage, 'wechat', 'he***1', 2),
      counted('kuaishou', 1),
    ],
  });
}

const p13: Person = {
  id: 'p13',
  number: '15400000013',
  idTail: '131313',
  name: { 'zh-CN': '小何', en: 'He' },
  story: {
    'zh-CN': '三天前开通：运营商的数据还没到，现在下结论太早。身份证后六位 131313。',
    en: "Activated three days ago: the carrier's data is not in yet, too early to tell. ID ends in 131313.",
  },
  scenes: [
    {
      id: 'tooEarly',
      name: { 'zh-CN': '结果已回，为时尚早', en: 'Answers are in, too early to tell' },
      build: (stage) => looksUp(stage, he(stage), daysAgo(stage, 2) - DAY / 4),
    },
    { id: 'fresh', name: { 'zh-CN': '还没查过', en: 'Never looked up' }, build: (stage) => void he(stage) },
  ],
};

export const holders = [p01, p02, p03, p09, p13] as const;
