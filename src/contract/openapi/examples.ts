/** One example of each resource and of each request body. All people and numbers in them are invented. */
import { checkBody, checkExamples } from '#contract/openapi/checkWords.ts';
import type { OperationName } from '#contract/operations.ts';

const sent = { submittedAt: '2026-11-23T08:57:00.000Z', takeBackUntil: '2026-11-23T09:07:00.000Z' } as const;

const binding = {
  id: 'bin_04k2m9',
  appId: 'alipay',
  handle: '***',
  count: 1,
  boundAt: { by: 'day', day: '2023-01-24' },
  foundAt: '2026-11-21T08:57:00.000Z',
  goneAt: null,
  declaration: null,
  declarationLocked: false,
  ownAccount: null,
  openRequestId: null,
  lastRequestId: null,
  lastRecheckAt: null,
  recheckAskedAt: null,
} as const;

const challenge = {
  id: 'cha_8d1f0a',
  purpose: 'signIn',
  sentTo: '154****5678',
  expiresAt: '2026-11-23T09:12:00.000Z',
  resendAt: '2026-11-23T08:58:00.000Z',
  voiceAt: '2026-11-23T08:58:00.000Z',
  triesLeft: 5,
  lockedUntil: null,
} as const;

const session = {
  state: 'signedIn',
  way: 'signIn',
  lineId: 'lin_7h20qa',
  maskedNumber: '154****5678',
  proofFreshUntil: '2026-11-23T09:02:00.000Z',
  idleEndsAt: '2026-11-23T09:12:00.000Z',
  endsAt: '2026-11-23T16:57:00.000Z',
  challenge: null,
} as const;

const visit = {
  id: 'vis_51c0de',
  reference: '261123482915',
  shopId: 'shop-east',
  day: '2026-11-25',
  state: 'booked',
  bookedAt: '2026-11-23T08:57:00.000Z',
  endedAt: null,
  refusedFor: null,
} as const;

const shop = {
  id: 'shop-east',
  name: { 'zh-CN': '东区营业厅', en: 'East shop' },
  address: { 'zh-CN': '示例市东街 1 号', en: '1 East Street, Sample City' },
  hours: { 'zh-CN': '9:00 到 18:00', en: '9:00 to 18:00' },
  closingTime: '18:00',
} as const;

const cancellation = {
  id: 'can_0a77e1',
  state: 'submitted',
  ...sent,
  expectedAt: '2026-11-26T16:00:00.000Z',
  endedAt: null,
  stoppedFor: null,
  contactNumber: '154****5654',
} as const;

const standing = { cancellation, obstacles: [] } as const;

/** By the schema's name. */
export const examples: Readonly<Record<string, unknown>> = {
  ...checkExamples,
  Session: session,
  AnsweredCode: { ...session, way: 'lookUp', alongside: { listRequests: [] } },
  Challenge: challenge,
  Line: {
    id: 'lin_7h20qa',
    maskedNumber: '154****5678',
    carrier: 'telecom',
    kind: 'ownNetwork',
    kindSupported: true,
    secondHand: true,
    activatedAt: '2026-09-24T02:00:00.000Z',
    dataSettlesAt: '2026-10-01T02:00:00.000Z',
    suspendedAt: null,
    resumedAt: null,
    cancellationExpectedAt: null,
    cancelledAt: null,
    coolingOffEndsAt: null,
    visitOn: null,
    coolingOffRevision: null,
    retrievedAt: null,
    portedInAt: null,
    transferredAt: null,
    releasedAt: null,
    terminatedForArrearsAt: null,
  },
  Life: {
    events: [{ event: 'activated', at: '2026-09-24T02:00:00.000Z' }],
    lookUps: ['2026-11-21T08:57:00.000Z'],
  },
  Cancellation: cancellation,
  Standing: standing,
  Visit: visit,
  Shop: shop,
  Retrieval: { shops: [shop], owedFen: 0, visits: [visit] },
  Accounts: {
    inquiry: {
      id: 'inq_2b9d41',
      state: 'completeWithGaps',
      submittedAt: '2026-11-21T08:57:00.000Z',
      answersDueAt: '2026-11-23T08:57:00.000Z',
      staleAt: '2026-11-28T08:57:00.000Z',
      expiresAt: '2026-12-21T08:57:00.000Z',
      replies: [
        {
          appId: 'alipay',
          answer: 'found',
          at: '2026-11-21T09:20:00.000Z',
          count: 1,
          bindingIds: [binding.id],
          late: false,
        },
        { appId: 'other-app', answer: 'silent', at: null, count: null, bindingIds: [], late: false },
      ],
    },
    previous: null,
    nextInquiryAt: null,
    bindings: [binding],
  },
  Binding: binding,
  Submission: {
    id: 'sub_93ee10',
    reference: '261123048217',
    ...sent,
    rows: [
      { bindingId: binding.id, outcome: 'accepted', requestId: 'req_c0ffee' },
      { bindingId: 'bin_unknown', outcome: 'notAccepted', reason: 'unknownBinding' },
    ],
  },
  UnbindingRequest: {
    id: 'req_c0ffee',
    submissionId: 'sub_93ee10',
    reference: '261123048217',
    bindingId: binding.id,
    appId: 'alipay',
    handle: '***',
    count: 1,
    basis: 'formerHolder',
    state: 'submitted',
    attempt: 1,
    ...sent,
    dueAt: '2026-11-30T16:00:00.000Z',
    dueExpected: false,
    dueRuleId: 'formerHolderDue',
    regulatorUntil: '2028-11-23T16:00:00.000Z',
    refusal: null,
    exemption: null,
    ask: null,
    closedFor: null,
    history: [{ event: 'submitted', at: sent.submittedAt, by: 'person', attempt: 1 }],
    escalations: [],
  },
  NotedAccount: {
    id: 'not_9c41d0',
    what: { by: 'name', name: '孩子的学校', kind: 'school' },
    notedAt: '2026-11-23T08:57:00.000Z',
    doneAt: null,
  },
  Preferences: {
    messages: { inquiryAnswers: true, requestChanges: true, dueDates: false, coolingOffDates: false },
    consents: [{ kind: 'messages', givenAt: '2026-11-23T08:57:00.000Z' }],
    watchedAppIds: ['some-app'],
  },
  Service: {
    name: { 'zh-CN': '净号', en: 'Clearline' },
    operator: { 'zh-CN': '示例运营商', en: 'Sample Carrier' },
    demonstration: true,
    hotlines: [{ carrier: 'telecom', number: '10000', name: { 'zh-CN': '中国电信', en: 'China Telecom' } }],
    reach: [{ kind: 'seniors', text: { 'zh-CN': '按一个键转人工。', en: 'One key to a person.' }, url: null }],
    complaintPlatform: {
      name: { 'zh-CN': '投诉平台', en: 'Complaint platform' },
      url: 'https://complaints.example.cn',
    },
    regulator: [
      {
        purpose: 'appeals',
        number: '12300',
        name: { 'zh-CN': '电信用户申诉', en: 'Appeals of telecom users' },
        url: null,
      },
    ],
    capabilities: { formerHolder: true, notMine: true, leaving: false },
    rules: [
      {
        id: 'codeValid',
        figure: 15,
        unit: 'minutes',
        name: { 'zh-CN': '验证码有效时间', en: 'How long a code is valid' },
        certainty: 'promise',
      },
    ],
  },
  Evidence: {
    reasons: [
      {
        ruleId: 'codeValid',
        why: { 'zh-CN': '够您找到短信。', en: 'Long enough to find the message.' },
        sourceIds: [],
      },
    ],
    coverage: [
      {
        scope: 'unbinding',
        on: '2025-05',
        count: 200,
        atLeast: true,
        what: { 'zh-CN': '三家运营商', en: 'All three carriers' },
        sourceIds: [],
      },
    ],
    sources: [],
  },
  App: {
    id: 'some-app',
    name: { 'zh-CN': '某应用', en: 'Some App' },
    aliases: [],
    formerNames: [],
    category: 'life',
    glyph: null,
    pinyin: 'mou ying yong',
    initials: null,
    otherPinyin: [],
    money: false,
    recovery: false,
    inquiry: { state: 'covered', evidence: 'sample', sourceId: null, since: '2026-04' },
    unbinding: { state: 'notCovered', evidence: 'sample', sourceId: null, since: null },
    hangsOn: [{ appId: 'some-key', how: 'recovery', sourceId: null }],
    hotline: { number: '95000', sure: false },
    accountsPerNumber: null,
    onComplaintPlatform: false,
    oldNumber: { need: 'unknown', sourceId: null },
  },
  AppDetails: {
    appId: 'some-app',
    about: { 'zh-CN': '买东西的应用。', en: 'An app for shopping.' },
    before: null,
    steps: {
      path: { 'zh-CN': '我的 → 设置 → 手机号', en: 'Me → Settings → Phone number' },
      steps: [{ 'zh-CN': '打开某应用，点“我的”', en: 'Open Some App and tap Me' }],
      proof: { 'zh-CN': '新号码收到的验证码', en: 'the code that the new number receives' },
      general: false,
      lastLookedAt: '2026-11-20',
      sure: false,
    },
  },
};

/** Bodies, by the operation's name. */
export const bodyExamples: Readonly<Partial<Record<OperationName, unknown>>> = {
  sendCode: { way: 'signIn', number: '15412345678' },
  resendCode: { by: 'voice' },
  answerCode: { code: '406182' },
  startInquiry: { idTail: '030303', idConsent: true },
  declare: { declaration: 'notMine' },
  submit: { bindingIds: [binding.id, 'bin_unknown'] },
  submitCancellation: { contactNumber: '15412345654', lookedOnceMore: true },
  bookVisit: { shopId: shop.id, day: '2026-11-25' },
  supply: { text: '2025年10月19日' },
  appeal: { text: '余额不是我的，请核实。' },
  escalate: { rung: 'carrier' },
  chooseMessages: { inquiryAnswers: true, requestChanges: true, dueDates: false, coolingOffDates: false },
  noteAccount: { by: 'name', name: '孩子的学校', kind: 'school' },
  sayNotedDone: { done: true },
  watchApp: { watched: true },
  checkHolder: checkBody,
};
