import { both, type GuidedScript } from '#demo/scripts/script.ts';

/** From day 83 of the holding period to the number's next holder. */
export const holdingPeriod: GuidedScript = {
  id: 'holding',
  name: both('销号之后：从第 83 天到重新放号', 'After the cancellation: from day 83 to the next holder'),
  about: both(
    '倒计时、最后一天、过期、新机主各看到什么。',
    'The countdown, the last day, the end, and what each holder sees.',
  ),
  minutes: 4,
  steps: [
    {
      say: both(
        '陈先生的号码销了 83 天，还有 7 天可以去营业厅申请取回。',
        'Mr Chen cancelled his number 83 days ago; 7 days are left to ask for it back.',
      ),
      note: both(
        '天数来自服务，手机时间调错了也不会变。',
        'The days come from the service; a wrong phone clock changes nothing.',
      ),
      screen: both('倒计时，还有 7 天', 'The countdown: 7 days left'),
      path: '/',
      moves: [
        { do: 'open', personId: 'p04', sceneId: 'day83' },
        { do: 'go', path: '/' },
      ],
    },
    {
      say: both('先处理带钱的应用。这里排好了顺序。', 'Apps with money in them come first; the order is given.'),
      note: both('说明：解绑不会动账户里的钱。', 'Say that unbinding moves no money.'),
      screen: both('还绑着的账号', 'What is still linked'),
      path: '/accounts',
      moves: [{ do: 'go', path: '/accounts' }],
    },
    {
      say: both('第 89 天：不再数天，改数小时和分钟。', 'Day 89: no longer days, but hours and minutes.'),
      note: both(
        '两天以内才用小时，免得有人以为还有一整天。',
        'Hours only within the last two days, so that nobody counts on a whole day.',
      ),
      screen: both('倒计时，以小时和分钟计', 'The countdown in hours and minutes'),
      path: '/',
      moves: [
        { do: 'day', day: 89 },
        { do: 'go', path: '/' },
      ],
    },
    {
      say: both(
        '取回期过了。哪天给别人用没有人能说准，所以我们不写日期，只写先保住哪几个账号。',
        'The window has closed. Nobody can name the day of reissue, so we give no date and say which accounts to secure.',
      ),
      note: both(
        '按规定至少 90 天，之后随时可能，不是“第 91 天”。',
        'By the rule at least 90 days, then any time: never "on day 91".',
      ),
      screen: both('取回期已过', 'The window has closed'),
      path: '/',
      moves: [
        { do: 'open', personId: 'p06', sceneId: 'over' },
        { do: 'go', path: '/' },
      ],
    },
    {
      say: both(
        '号码给了新机主。新机主看不到原机主的任何内容，原机主也看不到新机主。',
        'The number has a new holder, who sees nothing of the former one, nor the other way round.',
      ),
      note: both('这里登录的是新机主。', 'The person signed in here is the new holder.'),
      screen: both('新机主的首页', "The new holder's home"),
      path: '/',
      moves: [
        { do: 'open', personId: 'p06', sceneId: 'reissued' },
        { do: 'go', path: '/' },
      ],
    },
  ],
};
