/** People who are about to give their number up, lost it over a bill, or got it back. */
import { dayAt, HOUR, MINUTE } from '#domain/time.ts';
import { owe, submitCancellation } from '#twin/carrier/cancellation.ts';
import { checkHolder, makeCheckCode } from '#twin/carrier/checkCodes.ts';
import { type Issue, portIn, resume, retrieve, suspend, terminate } from '#twin/carrier/lines.ts';
import { cancelsAt, contact } from '#twin/people/leavers.ts';
import {
  atMoment,
  counted,
  daysAgo,
  holdsSince,
  inMonth,
  looksUp,
  notes,
  onDay,
  type Person,
  requests,
  type Stage,
} from '#twin/people/sceneParts.ts';
import { sayNotedDone } from '#twin/service/noted.ts';
import type { Tenure } from '#twin/world/world.ts';

function feng(stage: Stage, facts: Partial<Issue> = {}, lookedUp = 3): Tenure {
  const tenure = holdsSince(stage, 1_500, {
    ...facts,
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
  looksUp(stage, tenure, daysAgo(stage, lookedUp));
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
      id: 'ownList',
      name: { 'zh-CN': '准备销号，自己记了清单', en: 'About to cancel, with a list of her own' },
      build: (stage) => {
        const tenure = feng(stage);
        notes(stage, tenure, { by: 'catalogue', appId: 'icbc' }, daysAgo(stage, 2));
        notes(stage, tenure, { by: 'catalogue', appId: 'qqmail' }, daysAgo(stage, 2));
        notes(stage, tenure, { by: 'name', name: '社保卡', kind: 'socialInsurance' }, daysAgo(stage, 2));
        notes(stage, tenure, { by: 'name', name: '孩子的学校', kind: 'school' }, daysAgo(stage, 1));
        const school = tenure.noted.find(({ what }) => what.by === 'name' && what.kind === 'school');
        atMoment(stage, stage.now - HOUR, (now) => sayNotedDone(tenure, school?.id ?? '', true, now));
      },
    },
    {
      id: 'submitted',
      name: { 'zh-CN': '已提交销号，还没生效', en: 'Cancellation submitted' },
      build: (stage) => {
        const tenure = feng(stage);
        atMoment(stage, stage.now - 3 * HOUR, (now) =>
          submitCancellation(stage.world, tenure, { contactNumber: contact(stage.person), lookedOnceMore: true }, now),
        );
      },
    },
    {
      id: 'justSubmitted',
      name: { 'zh-CN': '刚提交销号，还能一点撤回', en: 'Cancellation just submitted, one tap takes it back' },
      build: (stage) => {
        const tenure = feng(stage);
        const order = { contactNumber: contact(stage.person), lookedOnceMore: true };
        atMoment(stage, stage.now - 2 * MINUTE, (now) => submitCancellation(stage.world, tenure, order, now));
      },
    },
    {
      id: 'arrears',
      name: { 'zh-CN': '欠费，不能销号', en: 'Arrears stand in the way' },
      build: (stage) => void feng(stage, { obstacles: ['arrears'], owedFen: 4_200 }),
    },
    {
      id: 'contract',
      name: { 'zh-CN': '合约没到期，不能销号', en: 'A contract stands in the way' },
      build: (stage) => void feng(stage, { obstacles: ['contract'] }),
    },
    {
      id: 'stopped',
      name: { 'zh-CN': '销号被欠费停下', en: 'The cancellation was stopped' },
      build: (stage) => {
        const tenure = feng(stage);
        const order = { contactNumber: contact(stage.person), lookedOnceMore: true };
        atMoment(stage, stage.now - 47 * HOUR, (now) => submitCancellation(stage.world, tenure, order, now));
        atMoment(stage, stage.now - 46 * HOUR, () => owe(tenure, 3_600));
      },
    },
    {
      id: 'noContact',
      name: { 'zh-CN': '销号了，没留联系号码', en: 'Cancelled, no contact number left' },
      build: (stage) => cancelsAt(stage, feng(stage), daysAgo(stage, 2), null),
    },
    {
      id: 'cancelledToday',
      name: { 'zh-CN': '销号刚生效', en: 'The cancellation just took effect' },
      build: (stage) => cancelsAt(stage, feng(stage), stage.now - 5 * MINUTE),
    },
    {
      id: 'suspended',
      name: { 'zh-CN': '欠费停机', en: 'Suspended over an unpaid bill' },
      build: (stage) => {
        const tenure = feng(stage);
        atMoment(stage, daysAgo(stage, 1), (now) => {
          owe(tenure, 6_800);
          suspend(tenure, now);
        });
      },
    },
    {
      id: 'terminated',
      name: { 'zh-CN': '欠费被销号', en: 'Ended over an unpaid bill' },
      build: (stage) => {
        const tenure = feng(stage, {}, 75);
        // Sixty days after the suspension the carrier may end the line.
        atMoment(stage, daysAgo(stage, 60) - HOUR, (now) => {
          owe(tenure, 12_600);
          suspend(tenure, now);
        });
        atMoment(stage, stage.now - HOUR, (now) => terminate(stage.world, tenure, now));
      },
    },
  ],
};

function jiang(stage: Stage, back = 20, asksFor: readonly string[] = []): Tenure {
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
  if (asksFor.length > 0) {
    looksUp(stage, tenure, daysAgo(stage, back + 4));
    requests(stage, tenure, asksFor, daysAgo(stage, back) - MINUTE);
  }
  atMoment(stage, daysAgo(stage, back), (now) => retrieve(stage.world, tenure, now));
  return tenure;
}

/** Somebody whom she gave her code asks about the day of `about`. */
function isAsked(stage: Stage, tenure: Tenure, about: number, at: number): void {
  const code = tenure.checks.standing?.code ?? '';
  atMoment(stage, at, (now) => checkHolder(stage.world, 'lender', { code, day: dayAt(about) }, now));
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
    {
      id: 'checked',
      name: { 'zh-CN': '核验码被看过两次', en: 'Her check code was used twice' },
      build: (stage) => {
        const tenure = jiang(stage);
        looksUp(stage, tenure, daysAgo(stage, 2));
        atMoment(stage, daysAgo(stage, 1), (now) => makeCheckCode(stage.world, tenure, now));
        isAsked(stage, tenure, daysAgo(stage, 10), stage.now - 5 * HOUR);
        isAsked(stage, tenure, daysAgo(stage, 400), stage.now - 5 * HOUR + 2 * MINUTE);
      },
    },
    { id: 'fresh', name: { 'zh-CN': '取回后还没查', en: 'Not looked up yet' }, build: (stage) => void jiang(stage) },
    {
      id: 'paused',
      name: { 'zh-CN': '取回时还有申请在办', en: 'Requests were open when it came back' },
      build: (stage) => void jiang(stage, 2, ['weibo', 'jd']),
    },
  ],
};

/** Hers since long: taken along to another carrier forty days ago, so that her own accounts look like a former holder's. */
function shen(stage: Stage): Tenure {
  const tenure = holdsSince(stage, 2_600, {
    carrier: 'mobile',
    secondHand: false,
    hidden: [
      onDay(stage, 'alipay', '*敏', 2_300),
      onDay(stage, 'wechat', '沈**', 2_400),
      inMonth(stage, 'jd', 'jd_6***s', 1_100),
      onDay(stage, 'weibo', '海风**', 12),
      counted('taobao', 1),
    ],
  });
  atMoment(stage, daysAgo(stage, 40), (now) => portIn(tenure, 'unicom', now));
  return tenure;
}

const p14: Person = {
  id: 'p14',
  number: '15400000014',
  idTail: '141414',
  name: { 'zh-CN': '沈女士', en: 'Ms Shen' },
  story: {
    'zh-CN': '携号转网 40 天：查询把转网那天当成入网日期，她自己的老账号看着像原机主的。身份证后六位 141414。',
    en: 'Took her number to another carrier 40 days ago: to an inquiry that is the activation date, and her own accounts look like a former holder’s. ID ends in 141414.',
  },
  scenes: [
    {
      id: 'ported',
      name: { 'zh-CN': '携号转网后查过', en: 'Looked up after porting' },
      build: (stage) => looksUp(stage, shen(stage), daysAgo(stage, 2)),
    },
    {
      id: 'fresh',
      name: { 'zh-CN': '携号转网后还没查', en: 'Not looked up since porting' },
      build: (stage) => void shen(stage),
    },
  ],
};

/** Used it for years while it was in his mother's name. */
function han(stage: Stage): Tenure {
  return holdsSince(stage, 50, {
    carrier: 'telecom',
    secondHand: false,
    transferred: true,
    hidden: [
      onDay(stage, 'alipay', '*磊', 1_300),
      onDay(stage, 'taobao', 't***妈', 1_700),
      inMonth(stage, 'jd', 'jd_2***h', 900),
      onDay(stage, 'douyin', '韩**', 20),
      counted('baidu', 1),
    ],
  });
}

const p15: Person = {
  id: 'p15',
  number: '15400000015',
  idTail: '151515',
  name: { 'zh-CN': '韩先生', en: 'Mr Han' },
  story: {
    'zh-CN': '号码 50 天前从母亲名下过户给他，他早就在用。身份证后六位 151515。',
    en: 'The number was put into his name by his mother 50 days ago; he had used it for years. ID ends in 151515.',
  },
  scenes: [
    {
      id: 'transferred',
      name: { 'zh-CN': '过户后查过', en: 'Looked up after the transfer' },
      build: (stage) => looksUp(stage, han(stage), daysAgo(stage, 2)),
    },
    {
      id: 'fresh',
      name: { 'zh-CN': '过户后还没查', en: 'Not looked up since the transfer' },
      build: (stage) => void han(stage),
    },
  ],
};

export const movers = [p11, p12, p14, p15] as const;
