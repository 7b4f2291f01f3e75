import { both, type GuidedScript } from '#demo/scripts/script.ts';
import { DAY } from '#domain/time.ts';

const sampleA = both('示例应用甲', 'Sample App A');

/** A refusal, its reason, and the ways that are left. */
export const refusedAndAppealed: GuidedScript = {
  id: 'appeal',
  name: both('被拒绝，再申诉', 'Refused, then appealed'),
  about: both(
    '应用拒绝了怎么办：看理由，补办，申诉。',
    'What to do when an app says no: the reason, the remedy, the appeal.',
  ),
  minutes: 3,
  steps: [
    {
      say: both(
        '王先生有三项申请：一项被拒绝，一项超期没答复，一项要他补充。需要他做的排在最前面。',
        'Mr Wang has three requests: one refused, one overdue, one that needs him. What needs him comes first.',
      ),
      note: both('三项都落在虚构的应用上。', 'All three are about invented apps.'),
      screen: both('进度页，三项申请', 'The requests, three of them'),
      path: '/requests',
      moves: [
        { do: 'open', personId: 'p08', sceneId: 'hardCases' },
        { do: 'go', path: '/requests' },
      ],
    },
    {
      say: both(
        '拒绝一定有理由，用大白话写：账户里还有没结清的钱。',
        'A refusal always has a reason in plain words: there is money left in the account.',
      ),
      note: both(
        '指给对方看两条路：结清后再申请，或者在期限内申诉。',
        'Point out the two ways: settle and send again, or appeal in time.',
      ),
      screen: both('被拒绝的那一项，有理由和两条路', 'The refused request, with its reason and two ways'),
      path: '/requests/:id',
      moves: [
        { do: 'go', path: '/requests' },
        { do: 'follow', words: sampleA },
      ],
    },
    {
      say: both(
        '他选择申诉。应用最晚哪天答复，写得清清楚楚。',
        'He appeals. The day by which the app must answer is plain to see.',
      ),
      note: both('“替我做”会写好并提交申诉。', '"Do it for me" writes and sends the appeal.'),
      screen: both('同一项，状态是申诉中', 'The same request, now under appeal'),
      path: '/requests/:id',
      moves: [{ do: 'act', act: 'appeal', appIds: ['sample-a'], show: 'request' }],
    },
    {
      say: both('申诉有了答复，时间线上每一步都留着。', 'The appeal is answered, and the timeline keeps every step.'),
      note: both('快进 20 天，看最后的结果。', 'Twenty days later, the outcome.'),
      screen: both('同一项，有最后的结果', 'The same request with its outcome'),
      path: '/requests/:id',
      moves: [{ do: 'advance', ms: 20 * DAY }],
    },
  ],
};
