import { both, type GuidedScript } from '#demo/scripts/script.ts';
import { DAY } from '#domain/time.ts';

/** Somebody else's accounts on a second-hand number. */
export const newHolder: GuidedScript = {
  id: 'newHolder',
  name: both('新机主：二次号码', 'The new holder of a second-hand number'),
  about: both(
    '别人以前的账号还绑着，怎么请应用解绑。',
    "A former holder's accounts are still linked; how to have them unbound.",
  ),
  minutes: 3,
  steps: [
    {
      say: both(
        '小吴两个月前买的号码，以前有人用过。先告诉他结论：还有几个账号绑着。',
        'Wu bought a number two months ago that somebody had before. The verdict first: how many accounts are still on it.',
      ),
      note: both('一个页面，一句结论，一个按钮。', 'One page, one verdict, one button.'),
      screen: both('首页，说有原机主的账号', "The home, naming a former holder's accounts"),
      path: '/',
      moves: [
        { do: 'open', personId: 'p03', sceneId: 'answered' },
        { do: 'go', path: '/' },
      ],
    },
    {
      say: both(
        '入网那个月绑定的，说不准是谁的，我们就写说不准，请他自己说。',
        'One was linked in the very month of activation: nobody can tell whose it is, so he is asked.',
      ),
      note: both('指给对方看“说不准”的那一行。', 'Point at the row that says we cannot tell.'),
      screen: both('账号列表', 'The list of accounts'),
      path: '/accounts',
      moves: [{ do: 'go', path: '/accounts' }],
    },
    {
      say: both(
        '解绑的是原机主的登录方式。对方的账号还在，里面的东西谁也看不到。',
        "What is unbound is the former holder's way in. The account stays, and nobody sees into it.",
      ),
      note: both(
        '常见问题：会不会删掉别人的账号？不会。',
        'A common question: does this delete an account? It does not.',
      ),
      screen: both('选择要解绑的应用', 'Choosing what to unbind'),
      path: '/unbind',
      moves: [{ do: 'go', path: '/unbind' }],
    },
    {
      say: both(
        '都提交了。五个工作日之内要有答复，放假顺延。',
        'All are sent. Each must be answered within five working days; holidays are left out.',
      ),
      note: both('换成“全部已申请”的场景。', 'Changes to the scene in which all have been requested.'),
      screen: both('进度页，全部进行中', 'The requests, all under way'),
      path: '/requests',
      moves: [
        { do: 'open', personId: 'p03', sceneId: 'requests' },
        { do: 'go', path: '/requests' },
      ],
    },
    {
      say: both('一周后都办好了，号码干净了。', 'A week later all is done, and the number is clean.'),
      note: both('快进 9 天。', 'Nine days later.'),
      screen: both('进度页，已完成', 'The requests, done'),
      path: '/requests',
      moves: [
        { do: 'advance', ms: 9 * DAY },
        { do: 'go', path: '/requests' },
      ],
    },
  ],
};
