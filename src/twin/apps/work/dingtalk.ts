import type { AppFile } from '#twin/apps/appFile.ts';
import { enterNew } from '#twin/apps/recipe.ts';

export default {
  id: 'dingtalk',
  place: 10,
  category: 'work',
  name: ['钉钉', 'DingTalk'],
  pinyin: 'ding ding',
  aliases: ['Ding Talk'],
  about: ['单位和学校用来打卡、发通知的应用。', 'Notices and attendance for workplaces and schools.'],
  glyph: 'dingtalk',
  unbinding: 'sample',
  recipe: {
    path: ['我的 → 设置与隐私 → 账号与安全 → 更换手机号', 'Me → Settings and privacy → Account and security → Change'],
    steps: [
      ['打开钉钉，点“我的”，再点“设置与隐私”', 'Open DingTalk, tap Me, then Settings and privacy'],
      ['点“账号与安全”，再点“更换手机号”', 'Tap Account and security, then the line that changes the number'],
      enterNew,
      ['单位通讯录里的号码，请管理员核对', 'Ask your administrator to check the number in the company directory'],
    ],
  },
} satisfies AppFile;
