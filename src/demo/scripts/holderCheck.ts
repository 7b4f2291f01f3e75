import { both, type GuidedScript } from '#demo/scripts/script.ts';
import { DAY } from '#domain/time.ts';

/** A lender looks for a former holder; the present one lets them check since when the number is theirs. */
export const holderCheck: GuidedScript = {
  id: 'holderCheck',
  name: both('催收找错了人：让对方自己核验', 'A lender calls the wrong person: let them check it'),
  about: both(
    '核验码怎么给、对方看到什么、怎么撤销。',
    'How a check code is given, what the other side reads, and how it is taken back.',
  ),
  minutes: 3,
  steps: [
    {
      say: both(
        '催收总打给小吴，找的是以前的机主。小吴出一份说明：从哪天起号码是他的。',
        'Debt collectors keep calling Wu about a former holder. He makes a statement: since when the number is his.',
      ),
      note: both(
        '纸上只有尾号和日期，没有姓名，也没有完整号码。',
        'The paper has the ending and the date only: no name, no full number.',
      ),
      screen: both('入网时间说明', 'The holder-since statement'),
      path: '/holder-since',
      moves: [
        { do: 'open', personId: 'p03', sceneId: 'answered' },
        { do: 'go', path: '/holder-since' },
      ],
    },
    {
      say: both(
        '空口无凭，所以再加一个核验码，7 天有效。二维码里只有网址，没有码。',
        'Anybody can print a paper, so he adds a check code, valid for 7 days. The QR code holds the address only.',
      ),
      note: both('记下这 12 位数字，下一步要用。', 'Note the 12 digits: the next step needs them.'),
      screen: both('说明上有二维码和核验码', 'The statement with a QR code and a check code'),
      path: '/holder-since',
      moves: [
        { do: 'act', act: 'makeCheckCode', appIds: [] },
        { do: 'go', path: '/holder-since' },
      ],
    },
    {
      say: both(
        '对方不用登录。填核验码和一个日期，只得到“是”“不是”或“无法判断”。',
        'The lender needs no account: code and date in, and out comes yes, no or can’t tell.',
      ),
      note: both(
        '填入核验码，先问上个月 1 日，再问去年的一天。抄错一位，本页当场指出，不算输错。',
        'Enter the code; ask about the first of last month, then about a day last year. A slip is pointed out at once and costs no try.',
      ),
      screen: both('核验页', 'The check page'),
      path: '/check',
      moves: [{ do: 'go', path: '/check' }],
    },
    {
      say: both(
        '蒋女士的号码是取回的，更早的事记录里说不出来，所以答“无法判断”，不答“不是”。谁在几点看过，她都看得到。',
        'Ms Jiang got her number back: the record can’t tell what was before, so the answer is can’t tell, and not no. She sees when somebody looked.',
      ),
      note: both('换成蒋女士，指给对方看两条查看记录。', 'Changes to Ms Jiang; point at the two looks.'),
      screen: both('说明下面有查看记录', 'The looks below the statement'),
      path: '/holder-since',
      moves: [
        { do: 'open', personId: 'p12', sceneId: 'checked' },
        { do: 'go', path: '/holder-since' },
      ],
    },
    {
      say: both(
        '8 天以后，码自己失效。过期的、撤销的、编出来的，对方看到的是同一句话。',
        'Eight days later the code is dead. Run out, taken back or made up: the other side reads one and the same sentence.',
      ),
      note: both('快进 8 天。', 'Eight days later.'),
      screen: both('说明上不再有核验码', 'The statement without a check code'),
      path: '/holder-since',
      moves: [
        { do: 'advance', ms: 8 * DAY },
        { do: 'go', path: '/holder-since' },
      ],
    },
  ],
};
