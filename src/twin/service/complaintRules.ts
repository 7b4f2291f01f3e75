/** The rules of those who are asked above an app: the complaint platform, the carrier, and the regulator's appeal centres. */
import type { Reason, Rule, RuleId } from '#domain/sources.ts';
import { type SourceId, text } from '#twin/service/sources.ts';

/** A rule's words, beside its figure. */
export type Given = Pick<Rule, 'name'> &
  Pick<Reason, 'why'> & {
    sourceIds?: readonly SourceId[];
    certainty?: Rule['certainty'];
  };

export const complaintRules = {
  appPlatformAnswer: {
    certainty: 'press',
    sourceIds: ['complaintPlatform2025'],
    name: text('互联网投诉平台上企业答复的期限', 'Time for a company to answer on the complaint platform'),
    why: text(
      '据报道，中国互联网协会的投诉平台转交后，企业在 10 个工作日内答复；2025 年有 178 家企业参加，不是每个应用都在。',
      'On the complaint platform of the Internet Society of China a company is reported to answer within 10 working days; in 2025 it was 178 companies, so not every app takes part.',
    ),
  },
  carrierAnswer: {
    certainty: 'official',
    sourceIds: ['complaintOrder35'],
    name: text('运营商答复投诉的期限', 'Time for the carrier to answer a complaint'),
    why: text(
      '《电信用户申诉处理办法》规定，电信企业自接到用户投诉起 15 日内答复。没有答复或不满意，可以申诉。',
      'The Measures on appeals of telecom users say that a telecom company answers a complaint within 15 days. Without an answer, or with one that does not help, you can appeal.',
    ),
  },
  regulatorTakes: {
    certainty: 'official',
    sourceIds: ['complaintOrder35'],
    name: text('申诉受理机构决定是否受理的期限', 'Time for the appeal centre to say whether it takes the case'),
    why: text(
      '《电信用户申诉处理办法》规定，5 个工作日内决定是否受理。没有先向运营商投诉的，不受理。',
      'The Measures on appeals of telecom users give 5 working days for saying whether the case is taken. Without a complaint to the carrier first it is not.',
    ),
  },
  regulatorAnswer: {
    certainty: 'official',
    sourceIds: ['complaintOrder35'],
    name: text('申诉受理机构答复的期限', 'Time for the appeal centre to answer'),
    why: text(
      '《电信用户申诉处理办法》规定，材料齐全起 30 日内答复。所以材料请一次附齐。',
      'The Measures on appeals of telecom users say: within 30 days of having all material. So attach everything at once.',
    ),
  },
  regulatorBar: {
    certainty: 'official',
    sourceIds: ['complaintOrder35'],
    name: text('多久以前的事不再受理', 'What is too old to appeal'),
    why: text(
      '《电信用户申诉处理办法》规定，超过 2 年的事不受理。我们从您提交申请那天算起，不会晚。',
      'The Measures on appeals of telecom users say that what is older than 2 years is not taken. We count from the day of your request, which is never too late.',
    ),
  },
  regulatorFeeBar: {
    certainty: 'official',
    sourceIds: ['complaintOrder35'],
    name: text('话费争议多久以前的不再受理', 'What is too old to appeal about fees'),
    why: text(
      '《电信用户申诉处理办法》规定，话费争议超过 5 个月的不受理。解绑不是话费争议。',
      'The Measures on appeals of telecom users say that a matter of fees is not taken after 5 months. An unbinding is no matter of fees.',
    ),
  },
  correctionByApps: {
    certainty: 'official',
    sourceIds: ['appsRule2019'],
    name: text(
      '应用更正、删除信息和注销账号的时间',
      'Time for apps to correct or delete information and to close an account',
    ),
    why: text(
      '2019 年的认定方法：应用超过 15 个工作日不处理更正、删除或注销账号，算违规。我们承诺的 15 天在它之内。',
      'By the method of 2019 an app breaks the rules when it does not deal with correction, deletion or closing an account within 15 working days. The 15 days that we promise lie inside them.',
    ),
  },
} satisfies Partial<Record<RuleId, Given>>;
