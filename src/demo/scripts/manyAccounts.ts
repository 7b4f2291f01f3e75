import { both, type GuidedScript } from '#demo/scripts/script.ts';

/** A list of 214 stays quick and easy to search. */
export const manyAccounts: GuidedScript = {
  id: 'many',
  name: both('两百多个账号也好找', 'Over two hundred accounts'),
  about: both('列表、搜索和批量选择的速度。', 'How quick the list, the search and the choice are.'),
  minutes: 1,
  steps: [
    {
      say: both(
        '郑先生有 214 个账号。先看要处理的，其余的收着。',
        'Mr Zheng has 214 accounts. What needs care comes first; the rest is folded away.',
      ),
      note: both('点开一组看看，没有卡顿。', 'Open a group: there is no delay.'),
      screen: both('账号列表，214 个', 'The list of 214'),
      path: '/accounts',
      moves: [
        { do: 'open', personId: 'p07', sceneId: 'answered' },
        { do: 'go', path: '/accounts' },
      ],
    },
    {
      say: both(
        '搜索认汉字、拼音和首字母，打一半也行。',
        'The search knows characters, pinyin and initials, and half a word will do.',
      ),
      note: both('在搜索框里输入 slyy 12。', 'Type slyy 12 into the search.'),
      screen: both('选择页，可以一次选很多', 'Choosing, many at a time'),
      path: '/unbind',
      moves: [{ do: 'go', path: '/unbind' }],
    },
  ],
};
