/** What the invented operator says of itself: whom to call, which rules hold, and where each figure comes from. */
import type { Evidence } from '#contract/evidence.ts';
import type { Service } from '#contract/service.ts';
import type { Reason, Rule, RuleId } from '#domain/sources.ts';
import { coverage } from '#twin/apps/coverage.ts';
import { complaintRules, type Given } from '#twin/service/complaintRules.ts';
import { pageSources } from '#twin/service/pageSources.ts';
import { ruleFigures } from '#twin/service/ruleFigures.ts';
import { sources, text } from '#twin/service/sources.ts';
import { capabilitiesOf } from '#twin/service/submissions.ts';

/** A rule without a source is a promise of the portal's own, and says so. */
const given: Record<RuleId, Given> = {
  inquiryPromise: {
    certainty: 'official',
    sourceIds: ['oneIdLaunch', 'oneIdPeoplesDaily'],
    name: text('查询结果的期限', 'Time for the answers to an inquiry'),
    why: text(
      '一证通查承诺 48 小时内给出结果。到时还没回复的应用，我们写“没有回复”，不写“没有账号”。',
      'One ID Inquiry promises its result within 48 hours. An app that has not answered by then is shown as “no answer”, never as “no account”.',
    ),
  },
  inquiryInterval: {
    certainty: 'press',
    sourceIds: ['oneIdLaunch'],
    name: text('两次查询的间隔', 'Time between two inquiries'),
    why: text(
      '上线通知说，查询不成功可在 24 小时后再试。本网站按此每个号码 24 小时查一次，从提交时起算；填错不算一次。',
      'The launch notice says to try again after 24 hours when an inquiry fails. This portal therefore takes one inquiry per number in 24 hours, counted from its submission; a typing error does not use it up.',
    ),
  },
  inquiryStale: {
    name: text('结果开始变旧', 'When a result becomes old'),
    why: text(
      '账号随时会变。满 7 天后我们提醒您结果可能已经不同。',
      'Accounts change at any time. After 7 days we remind you that things may be different by now.',
    ),
  },
  inquiryExpires: {
    name: text('结果过期', 'When a result expires'),
    why: text(
      '满 30 天的结果不再作为判断依据，请重新查询。',
      'A result older than 30 days is no longer relied on; please inquire again.',
    ),
  },
  dataSettles: {
    certainty: 'press',
    sourceIds: ['activationLag'],
    name: text('入网资料到齐', 'When the activation data are complete'),
    why: text(
      '开通资料要几天才会传到查询里：移动约 7 天，联通、电信约 5 天。太早查会显得干净，所以我们等满 7 天。',
      'Activation data take some days to reach the inquiry: about 7 for China Mobile, about 5 for China Unicom and China Telecom. Too early an inquiry looks clean, so we wait for 7 days.',
    ),
  },
  formerHolderDue: {
    certainty: 'press',
    sourceIds: ['refreshUpgrade', 'refreshEntries'],
    name: text('解绑原机主账号的期限', 'Time to unbind a former holder’s account'),
    why: text(
      '据报道，移动和电信的二次号码焕新在 5 个工作日内处理。从提交后的第一个工作日算起。',
      'China Mobile and China Telecom are reported to handle secondary-number refresh within 5 working days. Day 1 is the working day after the submission.',
    ),
  },
  notMineDue: {
    name: text('“不是我的”申请的期限', 'Time for a “not mine” request'),
    why: text(
      '15 天是本网站自己的承诺，由应用决定是否同意。2019 年的规定给应用更正、删除信息和注销账号的时间是 15 个工作日，我们的承诺在它之内。',
      '15 days are this portal’s own promise; the app decides. They lie inside the 15 working days that the rule of 2019 allows apps for correction, deletion and closing an account.',
    ),
  },
  leavingDue: {
    name: text('销号后解绑申请的期限', 'Time for a request after cancellation'),
    why: text(
      '15 天是本网站自己的承诺；应用可能先要您换一种登录方式。2019 年的规定给应用更正、删除信息和注销账号的时间是 15 个工作日，我们的承诺在它之内。',
      '15 days are this portal’s own promise; the app may first ask for another way to sign in. They lie inside the 15 working days that the rule of 2019 allows apps for correction, deletion and closing an account.',
    ),
  },
  coolingOff: {
    certainty: 'official',
    sourceIds: ['telecomServiceSpecification', 'freezeExplained'],
    name: text('号码保留期（最短）', 'Shortest cooling-off period of a number'),
    why: text(
      '规定说“移动电话号码冻结时限最短为90日”。销号后您的号码保留到哪天，以首页写的为准。到那天为止号码不会给别人，您还可以去营业厅取回。之后随时可能重新放号，哪天没有人能说准。',
      'The rule says that a mobile number is frozen for at least 90 days. The home page says how long yours is kept. Until then nobody else gets it and you can get it back in a shop. After that it may be reissued at any time; nobody can name the day.',
    ),
  },
  codeValid: {
    name: text('验证码有效时间', 'How long a code is valid'),
    why: text(
      '够您找到短信，又不会长到被别人用上。',
      'Long enough to find the message, too short for others to use it.',
    ),
  },
  codeTries: {
    name: text('验证码可以输错的次数', 'How many wrong codes are allowed'),
    why: text(
      '15 分钟内输错 5 次，这次验证会锁住。锁的是这次验证，不是您的号码。',
      'Five wrong codes in 15 minutes lock this attempt. It locks the attempt, never your number.',
    ),
  },
  proofFresh: {
    name: text('提交前要用新的验证码', 'When a new code is needed before submitting'),
    why: text(
      '提交会改变账号。上一个验证码超过 5 分钟，就再验一次，确认还是您本人。',
      'A submission changes accounts. When the last code is older than 5 minutes we ask again, to be sure that it is still you.',
    ),
  },
  sessionIdle: {
    name: text('不操作自动退出', 'Signed out when nothing is done'),
    why: text(
      '手机可能被别人拿到。15 分钟没有操作就退出，退出前会提醒。',
      'Somebody else may pick up your phone. After 15 minutes without an act you are signed out, with a warning before.',
    ),
  },
  sessionLongest: {
    name: text('一次登录最长时间', 'Longest time signed in'),
    why: text(
      '一次登录最多 8 小时，之后重新验证。',
      'One sign-in lasts 8 hours at most; then the number is proved anew.',
    ),
  },
  actionDue: {
    name: text('补充材料的期限', 'Time to supply what an app asks for'),
    why: text(
      '应用要您补充时，申请会停下来等。15 天没有补充，这次申请就结束。',
      'When an app asks for something the request waits. After 15 days without it the request ends.',
    ),
  },
  appAnswer: {
    name: text('应用客服答复的期限', 'Time for the app’s own service to answer'),
    why: text(
      '这 5 个工作日是本网站自己设的，不是法规定的。过了可以投诉到平台，也可以找运营商。',
      'These 5 working days are this portal’s own, and not set by law; after them you can complain on the platform or turn to the carrier.',
    ),
  },
  ...complaintRules,
  takeBack: {
    certainty: 'press',
    sourceIds: ['elderlySpecification2021'],
    name: text('提交后还可以撤回', 'Time to take back what was submitted'),
    why: text(
      '据报道，工信部 2021 年的适老化网站规范要求：有法律或财产后果的提交，10 分钟内要能撤回。本网站对所有人都这样做：这段时间里什么也不转给应用和运营商，一点就能撤回。',
      'MIIT’s specification of 2021 for websites that suit the elderly is reported to ask that a submission with legal or financial effect can be taken back for 10 minutes. This portal does so for everybody: meanwhile nothing is passed on to apps or the carrier, and one tap takes it back.',
    ),
  },
  checkCodeValid: {
    name: text('核验码的有效期', 'How long a check code is valid'),
    why: text(
      '7 天够对方办完一件事，又不会一直能查。用完随时可以撤销。这是本网站自己定的。',
      '7 days are long enough to settle one matter, and not a way to look for ever. You can take it back at any time. It is this portal’s own figure.',
    ),
  },
  checkCodeTries: {
    name: text('核验码输错的次数', 'Wrong check codes'),
    why: text(
      '15 分钟内输错 5 次就锁住这个访问者，免得有人一个一个地试。码本身不受影响。这是本网站自己定的。',
      'Five wrong codes in 15 minutes lock out whoever tried them, so that nobody can guess. The code itself is not touched. It is this portal’s own figure.',
    ),
  },
};

const entries = Object.entries(given) as [RuleId, Given][];
const rules: Rule[] = entries.map(([id, { name, certainty }]) => ({
  id,
  ...ruleFigures[id],
  name,
  certainty: certainty ?? 'promise',
}));
const reasons: Reason[] = entries.map(([ruleId, { why, sourceIds }]) => ({
  ruleId,
  why,
  sourceIds: [...(sourceIds ?? [])],
}));

export const service: Service = {
  name: text('净号', 'Clearline'),
  operator: text('示例运营商（虚构）', 'Sample Carrier (invented)'),
  demonstration: true,
  hotlines: [
    { carrier: 'mobile', number: '10086', name: text('中国移动', 'China Mobile') },
    { carrier: 'unicom', number: '10010', name: text('中国联通', 'China Unicom') },
    { carrier: 'telecom', number: '10000', name: text('中国电信', 'China Telecom') },
    { carrier: 'broadnet', number: '10099', name: text('中国广电', 'China Broadnet') },
  ],
  reach: [
    {
      kind: 'seniors',
      text: text(
        '65 岁及以上的用户拨打运营商热线，按一个键就能转到人工。',
        'People of 65 and over who call their carrier’s hotline reach a person with one key.',
      ),
      url: null,
    },
    {
      kind: 'elsewhere',
      text: text(
        '人在外省：不少业务在就近的营业厅就能办。取回号码一般要回到号码归属地，去之前先打热线问清楚。',
        'In another province: many matters can be settled in the nearest shop. Getting a number back usually has to be done where the number belongs; ask the hotline before you go.',
      ),
      url: null,
    },
    {
      kind: 'written',
      text: text(
        '不方便打电话：到营业厅当面办，或在运营商的 App 里找“在线客服”打字说明。',
        'If a call is difficult: go to a shop, or write to the online service in your carrier’s app.',
      ),
      url: null,
    },
  ],
  complaintPlatform: {
    name: text('互联网信息服务投诉平台（中国互联网协会）', 'Complaint platform of the Internet Society of China'),
    url: 'https://ts.isc.org.cn/',
  },
  regulator: [
    { purpose: 'appeals', number: '12300', name: text('电信用户申诉', 'Appeals of telecom users'), url: null },
    { purpose: 'appeals', number: '12381', name: text('电信用户申诉', 'Appeals of telecom users'), url: null },
    { purpose: 'spam', number: '12321', name: text('垃圾信息举报', 'Reports of spam'), url: null },
    { purpose: 'fraud', number: '96110', name: text('公安反诈专线', 'Police anti-fraud line'), url: null },
  ],
  capabilities: capabilitiesOf({ switchedOff: [] }),
  rules,
};

export const evidence: Evidence = { reasons, coverage, sources: [...sources, ...pageSources] };
