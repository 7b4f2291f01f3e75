import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'quanminkge',
  place: 130,
  category: 'social',
  name: ['全民K歌', 'WeSing'],
  pinyin: 'quan min k ge',
  aliases: ['K歌', 'Quanmin Karaoke'],
  otherPinyin: ['k ge'],
  about: ['用手机唱卡拉OK。', 'Karaoke on the phone.'],
  glyph: 'quanminkge',
  signsInBy: ['wechat', 'qq'],
  recipe: {
    path: ['在登录用的微信或 QQ 里改', 'In the WeChat or QQ account that you sign in with'],
    steps: [
      [
        '先看全民K歌是用微信还是 QQ 登录的；手机号登记在那里',
        'See whether you enter WeSing with WeChat or QQ: the number is kept there',
      ],
      ['到微信或 QQ 的“设置”“账号与安全”里更换手机号', 'Change it in WeChat or QQ, under Settings, Account security'],
    ],
  },
} satisfies AppFile;
