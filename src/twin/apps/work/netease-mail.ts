import type { AppFile } from '#twin/apps/appFile.ts';
import { signInToMailboxFirst } from '#twin/apps/beforeUnbinding.ts';
import { enterNew } from '#twin/apps/recipe.ts';

export default {
  id: 'netease-mail',
  place: 100,
  category: 'work',
  name: ['网易邮箱', 'NetEase Mail (163)'],
  pinyin: 'wang yi you xiang',
  aliases: ['163邮箱', '126邮箱', '网易邮箱大师', '163 Mail', '163.com', '126.com'],
  otherPinyin: ['163 you xiang', '126 you xiang', 'wang yi you xiang da shi'],
  about: ['网易的电子邮箱，地址常以 163 或 126 结尾。', 'E-mail from NetEase; addresses often end in 163 or 126.'],
  glyph: 'netease-mail',
  recovery: true,
  before: signInToMailboxFirst,
  recipe: {
    path: ['网页邮箱 → 设置 → 账号与安全 → 手机号', 'Mail on the web → Settings → Account and security → Phone number'],
    steps: [
      ['在电脑上登录邮箱，点上方“设置”', 'Sign in to the mailbox on a computer and open Settings'],
      ['点“账号与安全”，看绑定的手机号', 'Open Account and security and see the linked phone number'],
      enterNew,
    ],
  },
} satisfies AppFile;
