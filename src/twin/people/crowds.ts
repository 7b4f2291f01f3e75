/** People with very many accounts, hard cases, or a slow network. */
import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import { appsOf } from '#twin/apps/appsOfWorld.ts';
import {
  atMoment,
  bindingIn,
  counted,
  daysAgo,
  holdsSince,
  inMonth,
  lastAnswerAt,
  looksUp,
  onDay,
  type Person,
  requestable,
  requests,
  type Stage,
  says,
  workingDaysAgo,
} from '#twin/people/sceneParts.ts';
import { appeal, sendAgain, supply, withdraw } from '#twin/service/requestActs.ts';
import { submit } from '#twin/service/submissions.ts';
import { chance } from '#twin/world/random.ts';
import type { HiddenAccount, PlannedOutcome, Tenure } from '#twin/world/world.ts';

const USUAL_VOLUME = 214;
const LARGEST_VOLUME = 10_000;
const MOST_REQUESTS = 400;
const HELD_DAYS = 900;

const real = ['alipay', 'wechat', 'taobao', 'douyin', 'jd', 'meituan', 'qq', 'kuaishou', 'weibo', 'baidu'];

/** Both kinds of answer, from before and from the holder's time, mixed by chance. */
function crowdAccount(stage: Stage, appId: string, i: number): Omit<HiddenAccount, 'id'> {
  const days = Math.floor(30 + 2_400 * chance(stage.world.seed, 'crowd', String(i)));
  const handle = `u***${String(i).padStart(2, '0').slice(-2)}`;
  if (i % 7 === 3) return counted(appId, 1);
  return i % 5 === 1 ? inMonth(stage, appId, handle, days) : onDay(stage, appId, handle, days);
}

function crowd(stage: Stage): Tenure {
  const wanted = Math.min(LARGEST_VOLUME, Math.max(1, stage.accounts ?? USUAL_VOLUME));
  stage.world.volumeApps = Math.max(0, wanted - real.length);
  const volume = appsOf(stage.world)
    .slice(-stage.world.volumeApps)
    .map((app) => app.id);
  const appIds = [...real, ...(stage.world.volumeApps === 0 ? [] : volume)].slice(0, wanted);
  return holdsSince(stage, HELD_DAYS, {
    carrier: 'mobile',
    secondHand: true,
    hidden: appIds.map((appId, i) => crowdAccount(stage, appId, i)),
  });
}

const p07: Person = {
  id: 'p07',
  number: '15400000007',
  idTail: '070707',
  name: { 'zh-CN': '郑先生', en: 'Mr Zheng' },
  story: {
    'zh-CN': '214 个账号（示例应用 001 起），看列表快不快。身份证后六位 070707。',
    en: '214 accounts (sample apps 001 and on), to see how fast the list is. ID ends in 070707.',
  },
  scenes: [
    {
      id: 'answered',
      name: { 'zh-CN': '214 个账号', en: '214 accounts' },
      build: (stage) => looksUp(stage, crowd(stage), daysAgo(stage, 2)),
    },
    {
      id: 'requests',
      name: { 'zh-CN': '很多申请进行中', en: 'Very many requests' },
      build: (stage) => {
        const tenure = crowd(stage);
        looksUp(stage, tenure, daysAgo(stage, 3));
        atMoment(stage, stage.now - 20 * HOUR, (now) => {
          const ids = requestable(stage, tenure, now).map((binding) => binding.id);
          submit(stage.world, tenure, ids.slice(0, MOST_REQUESTS), now);
        });
      },
    },
  ],
};

function wang(stage: Stage, outcomes: Tenure['outcomes'] = {}): Tenure {
  const tenure = holdsSince(stage, 400, {
    carrier: 'unicom',
    secondHand: true,
    hidden: [
      onDay(stage, 'sample-a', '王**1', 900),
      onDay(stage, 'sample-b', 'w***2', 1_000),
      inMonth(stage, 'sample-c', '王**3', 1_100),
      counted('sample-d', 2),
      onDay(stage, 'sample-e', 'w***5', 1_300),
      onDay(stage, 'taobao', 't***8', 1_400),
      inMonth(stage, 'wechat', '王**', 300),
      counted('baidu', 1),
    ],
    outcomes: {
      'sample-b': [
        { event: 'refused', reason: 'appTimedOut', mayResend: true, appealDays: null },
        { event: 'refused', reason: 'dataNotSynced', mayResend: true, appealDays: null },
        { event: 'stuck' },
      ],
      ...outcomes,
    },
  });
  looksUp(stage, tenure, daysAgo(stage, 60));
  return tenure;
}

/** Formulas, markup, emoji, marks that turn the text around, and two hundred characters without a blank. */
const oddHandles = [
  '=HYPERLINK("http://x.example","y")',
  '<b onclick=alert(1)>*</b>',
  '👨‍👩‍👧‍👦🎉***🧧',
  '\u202Eطارق\u2069***\u200F',
  `长${'很'.repeat(198)}*`,
];

/** From the holder's own time, since no other name is told. */
function odd(stage: Stage): void {
  const appIds = ['sample-a', 'sample-b', 'sample-c', 'sample-d', 'sample-e'];
  const tenure = holdsSince(stage, 400, {
    carrier: 'unicom',
    secondHand: true,
    hidden: [...oddHandles.map((handle, i) => onDay(stage, appIds[i] ?? '', handle, 300)), counted('baidu', 1)],
  });
  looksUp(stage, tenure, daysAgo(stage, 3));
  says(stage, tenure, 'notMine', appIds, daysAgo(stage, 1));
}

/** For what a former holder did: neither way is left. */
const blocksNumber: PlannedOutcome = {
  event: 'refused',
  reason: 'appBlocksNumber',
  mayResend: false,
  appealDays: null,
};

/** Can't be sent again, only appealed, and that in vain. */
const lastWord: PlannedOutcome = {
  event: 'refused',
  reason: 'accountInDispute',
  mayResend: false,
  appealDays: 15,
  onAppeal: 'denied',
};

/** Refused twice and sent a third time, so long ago that the last answer is overdue. */
function overdueAtThirdAttempt(stage: Stage, tenure: Tenure): void {
  requests(stage, tenure, ['sample-b'], daysAgo(stage, 57));
  const { id } = tenure.requests[0] as { id: string };
  atMoment(stage, daysAgo(stage, 39), () => undefined);
  atMoment(stage, Math.max(lastAnswerAt(tenure, 'sample-b') + 3 * HOUR, daysAgo(stage, 39)), (now) =>
    sendAgain(stage.world, tenure, id, now),
  );
  atMoment(stage, daysAgo(stage, 20), (now) => sendAgain(stage.world, tenure, id, now));
}

const p08: Person = {
  id: 'p08',
  number: '15400000008',
  idTail: '080808',
  name: { 'zh-CN': '王先生', en: 'Mr Wang' },
  story: {
    'zh-CN': '三项申请：一项被拒但可申诉，一项第 3 次仍超期，一项需要他补充。身份证后六位 080808。',
    en: 'Three requests: one refused but open to appeal, one overdue at attempt 3, one that needs him. ID ends in 080808.',
  },
  scenes: [
    {
      id: 'hardCases',
      name: { 'zh-CN': '被拒、超期、待补充', en: 'Refused, overdue, needs you' },
      build: (stage) => {
        const tenure = wang(stage);
        overdueAtThirdAttempt(stage, tenure);
        requests(stage, tenure, ['sample-a', 'sample-c'], workingDaysAgo(stage.now, 4));
        looksUp(stage, tenure, stage.now - 42 * HOUR);
      },
    },
    {
      id: 'everyEnd',
      name: { 'zh-CN': '每一种结果', en: 'Every way it can end' },
      build: (stage) => {
        const tenure = wang(stage);
        overdueAtThirdAttempt(stage, tenure);
        const at = workingDaysAgo(stage.now, 4);
        requests(stage, tenure, ['sample-a', 'sample-c', 'sample-d', 'sample-e', 'taobao', 'baidu'], at);
        const withdrawn = tenure.requests.find((r) => r.appId === 'baidu');
        atMoment(stage, at + 10 * MINUTE, (now) => withdraw(stage.world, tenure, withdrawn?.id ?? '', now));
        looksUp(stage, tenure, stage.now - 42 * HOUR);
      },
    },
    {
      id: 'partlyAccepted',
      name: { 'zh-CN': '一次提交，部分受理', en: 'One submission, accepted in part' },
      build: (stage) => {
        const tenure = wang(stage);
        looksUp(stage, tenure, daysAgo(stage, 3));
        says(stage, tenure, 'mine', ['wechat'], daysAgo(stage, 1));
        requests(stage, tenure, ['taobao'], stage.now - 20 * HOUR);
        // From a page that had not heard of what was requested and said meanwhile.
        const asked = ['sample-a', 'sample-b', 'taobao', 'wechat'].map((appId) => bindingIn(tenure, appId).id);
        atMoment(stage, stage.now - 10 * MINUTE, (now) => submit(stage.world, tenure, asked, now));
      },
    },
    {
      id: 'turnedDown',
      name: { 'zh-CN': '申诉没有通过', en: 'The appeal was turned down' },
      build: (stage) => {
        const tenure = wang(stage, { 'sample-a': [lastWord] });
        requests(stage, tenure, ['sample-a'], workingDaysAgo(stage.now, 10));
        atMoment(stage, workingDaysAgo(stage.now, 5), (now) =>
          appeal(stage.world, tenure, tenure.requests[0]?.id ?? '', now),
        );
        looksUp(stage, tenure, stage.now - 42 * HOUR);
      },
    },
    {
      id: 'blocked',
      name: { 'zh-CN': '应用封了这个号码', en: 'An app has blocked the number' },
      build: (stage) => {
        const tenure = wang(stage, { 'sample-a': [blocksNumber] });
        requests(stage, tenure, ['sample-a'], workingDaysAgo(stage.now, 5));
        looksUp(stage, tenure, stage.now - 42 * HOUR);
      },
    },
    {
      id: 'notOffered',
      name: { 'zh-CN': '运营商没有开放解绑申请', en: 'The carrier offers no unbinding' },
      build: (stage) => {
        stage.world.switchedOff.push('formerHolder');
        looksUp(stage, wang(stage), daysAgo(stage, 2));
      },
    },
    {
      id: 'oddNames',
      name: { 'zh-CN': '昵称稀奇古怪', en: 'Very odd nicknames' },
      build: odd,
    },
    {
      id: 'supplied',
      name: { 'zh-CN': '补充之后', en: 'After supplying' },
      build: (stage) => {
        const tenure = wang(stage);
        requests(stage, tenure, ['sample-a', 'sample-c'], workingDaysAgo(stage.now, 4));
        const refused = tenure.requests[0]?.id ?? '';
        const asked = tenure.requests[1]?.id ?? '';
        atMoment(stage, stage.now - 2 * HOUR, (now) => sendAgain(stage.world, tenure, refused, now));
        atMoment(stage, stage.now - HOUR, (now) => supply(stage.world, tenure, asked, now));
      },
    },
  ],
};

function ma(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 90, {
    carrier: 'telecom',
    secondHand: true,
    hidden: [
      onDay(stage, 'taobao', 'm***1', 700),
      inMonth(stage, 'douyin', '马**', 800),
      onDay(stage, 'wechat', '马**8', 80),
      counted('jd', 1),
    ],
  });
  looksUp(stage, tenure, stage.now - 3 * DAY);
  return tenure;
}

const p10: Person = {
  id: 'p10',
  number: '15400000010',
  idTail: '101010',
  name: { 'zh-CN': '马师傅', en: 'Mr Ma' },
  story: {
    'zh-CN': '网络很慢，“我的申请”总是出错。身份证后六位 101010。',
    en: 'Everything is slow, and the list of requests always fails. ID ends in 101010.',
  },
  weather: { latencyMs: 1_500, faults: [{ operation: 'listRequests', kind: 'status500', times: null }] },
  scenes: [
    {
      id: 'slow',
      name: { 'zh-CN': '又慢又出错', en: 'Slow and failing' },
      build: (stage) => requests(stage, ma(stage), ['taobao', 'douyin'], stage.now - 20 * HOUR),
    },
    {
      id: 'slowAnswers',
      name: { 'zh-CN': '很慢，还没申请', en: 'Slow, nothing requested' },
      build: (stage) => void ma(stage),
    },
  ],
};

export const crowds = [p07, p08, p10] as const;
