import { both, type GuidedScript } from '#demo/scripts/script.ts';
import { DAY } from '#domain/time.ts';

/** "No answer" is not "no account". */
export const partialAnswers: GuidedScript = {
  id: 'partial',
  name: both('有的应用没回复', 'Some apps do not answer'),
  about: both(
    '结果不全时我们怎么说，接下来能做什么。',
    'What we say when the answers are incomplete, and what can be done.',
  ),
  minutes: 2,
  steps: [
    {
      say: both(
        '周先生没查到账号，可是有四个应用没回复。我们不会说“没有账号”。',
        'No account was found for Mr Zhou, but four apps stayed silent. We do not say "no accounts".',
      ),
      note: both(
        '对方常问“那到底有没有？”答案是：不知道，这里写的就是不知道。',
        'People ask "so is there one or not?" The honest answer is: nobody knows yet.',
      ),
      screen: both('账号页，说明四个应用没回复', 'The accounts, naming the four that are silent'),
      path: '/accounts',
      moves: [
        { do: 'open', personId: 'p02', sceneId: 'gaps' },
        { do: 'go', path: '/accounts' },
      ],
    },
    {
      say: both(
        '可以单独再问这几个应用，不用把整个查询重做一遍。',
        'Those apps can be asked again one by one, without a whole new inquiry.',
      ),
      note: both('这一步换成“再问了两个应用”的场景。', 'This step changes to the scene in which two were asked again.'),
      screen: both('两个应用正在等回复', 'Two apps are awaited'),
      path: '/accounts',
      moves: [
        { do: 'open', personId: 'p02', sceneId: 'askedAgain' },
        { do: 'go', path: '/accounts' },
      ],
    },
    {
      say: both(
        '两天过去，一个回了，一个还是没回。没回的照样写着没回。',
        'Two days on, one has answered and one has not. The silent one is still called silent.',
      ),
      note: both(
        '快进两天半。示例应用是虚构的，没有一家真实公司被说成不回复。',
        'Two and a half days later. The sample apps are invented: no real company is said to be silent.',
      ),
      screen: both('一个已回复，仍有没回复的', 'One has answered, some are still silent'),
      path: '/accounts',
      moves: [{ do: 'advance', ms: 2 * DAY + DAY / 2 }],
    },
  ],
};
