import type { AppFile } from '#twin/apps/appFile.ts';
import { enterBoth } from '#twin/apps/recipe.ts';

export default {
  id: 'weibo',
  place: 50,
  category: 'social',
  name: ['微博', 'Weibo'],
  pinyin: 'wei bo',
  aliases: ['Sina Weibo'],
  formerNames: ['新浪微博'],
  otherPinyin: ['xin lang wei bo'],
  about: ['看新闻和名人发的消息。', 'News and posts by well-known people.'],
  glyph: 'weibo',
  inquiry: 'sample',
  unbinding: { sourceId: 'unbindingLaunch', since: '2022-06' },
  hotline: { number: '4000-960-960', sure: false },
  accountsPerNumber: { count: 5, sourceId: 'rebindTest2024' },
  before: [
    '一个号码可以有几个微博账号，数量大于 1 也正常。',
    'One number may carry several Weibo accounts; a count above 1 is normal.',
  ],
  recipe: {
    bothCodesBy: 'rebindTest2024',
    path: ['我 → 设置 → 账号与安全 → 手机号', 'Me → Settings → Account and security → Phone number'],
    steps: [
      ['打开微博，点“我”，再点“设置”', 'Open Weibo, tap Me, then Settings'],
      ['点“账号与安全”，再点“手机号”', 'Tap Account and security, then the phone number'],
      enterBoth,
    ],
  },
} satisfies AppFile;
