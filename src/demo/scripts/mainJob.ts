import { both, type GuidedScript } from '#demo/scripts/script.ts';
import { DAY } from '#domain/time.ts';

/** From the open page to an unbound account. */
export const mainJob: GuidedScript = {
  id: 'main',
  name: both('从查询到解绑', 'From the look-up to the unbinding'),
  about: both('主线：查一查，选出来，提交，等结果。', 'The main line: look up, choose, send, wait for the answer.'),
  minutes: 4,
  steps: [
    {
      say: both(
        '这里能看到一个手机号绑定了哪些应用账号，不用密码，也不用挨个打电话。',
        'This shows which app accounts use a phone number: no passwords, no calling round.',
      ),
      note: both(
        '先停在首页，念一遍“我们不会要您的密码”。',
        'Stay on the first page; read out "We never ask for passwords".',
      ),
      screen: both('首页，大标题和“开始查询”', 'The start page with "Start"'),
      path: '/',
      moves: [
        { do: 'open', personId: 'p01', sceneId: 'fresh', signIn: false },
        { do: 'go', path: '/' },
      ],
    },
    {
      say: both(
        '只填手机号和身份证后六位，身份证那一项要单独同意。',
        'Only the number and the last six ID characters, and the ID has a consent of its own.',
      ),
      note: both(
        '号码 154 0000 0001，后六位 01151X，验证码在上面的控制条。想快一点就按“替我做”。',
        'Number 154 0000 0001, ID ends in 01151X, the code is in the strip. Press "Do it for me" to save time.',
      ),
      screen: both('填写号码和身份证后六位', 'The form for number and ID characters'),
      path: '/look-up',
      moves: [{ do: 'go', path: '/look-up' }],
    },
    {
      say: both(
        '应用的答复是陆续回来的，回来一个显示一个。没回的写“还没回复”，不写“没有账号”。',
        'The answers come in one by one. What has not come is called "no reply yet", never "no account".',
      ),
      note: both('按几次“下一件事”，看答复一条条进来。', 'Press "Next event" a few times and watch them arrive.'),
      screen: both('账号列表，写着几个已回复', 'The list of accounts, saying how many have replied'),
      path: '/accounts',
      moves: [
        { do: 'open', personId: 'p01', sceneId: 'collecting' },
        { do: 'go', path: '/accounts' },
      ],
    },
    {
      say: both(
        '答复齐了：九个账号，四个是自己的，三个在她入网之前就有，一个不是她的，还有一个应用只告知数量。',
        'All answers are in: nine accounts, four her own, three from before her time, one not hers, and one app gives a bare count.',
      ),
      note: both('指给对方看每一行的那句理由。', 'Point at the one reason that stands in each row.'),
      screen: both('账号列表，全部已回复', 'The list with all replies'),
      path: '/accounts',
      moves: [
        { do: 'open', personId: 'p01', sceneId: 'answered' },
        { do: 'go', path: '/accounts' },
      ],
    },
    {
      say: both(
        '可以一次选几个。自己在用的不会默认选上，免得把自己锁在门外。',
        'Several can be chosen at once. Her own accounts are not ticked, so that nobody locks herself out.',
      ),
      note: both('勾选抖音和京东，再点“下一步”。', 'Tick Douyin and JD.com, then go on.'),
      screen: both('选择要解绑的应用', 'Choosing what to unbind'),
      path: '/unbind',
      moves: [{ do: 'go', path: '/unbind' }],
    },
    {
      say: both(
        '提交以后马上有回执：编号、每一项多久有结果、到时没结果怎么办。',
        'After sending there is a receipt at once: a reference, when each answer is due, and what to do if none comes.',
      ),
      note: both('编号里没有号码，念给客服听很方便。', 'The reference holds no phone number and is easy to read out.'),
      screen: both('回执，有编号', 'The receipt with its reference'),
      path: '/submissions/:id',
      moves: [{ do: 'act', act: 'submit', appIds: ['douyin', 'jd'], show: 'submission' }],
    },
    {
      say: both(
        '几个工作日以后，应用答复了：已解绑。每一步都有时间记录。',
        'A few working days later the apps have answered: unbound. Each step has its time.',
      ),
      note: both('这里快进 8 天，法定节假日也算进去了。', 'This moves on 8 days; public holidays are counted in.'),
      screen: both('申请列表，已完成两项', 'The requests, two of them done'),
      path: '/requests',
      moves: [
        { do: 'advance', ms: 8 * DAY },
        { do: 'go', path: '/requests' },
      ],
    },
  ],
};
