import type { AppFile } from '#twin/apps/appFile.ts';
import { enterBoth } from '#twin/apps/recipe.ts';

export default {
  id: 'douyin',
  place: 30,
  category: 'social',
  name: ['抖音', 'Douyin'],
  pinyin: 'dou yin',
  aliases: ['抖音短视频'],
  otherPinyin: ['dou yin duan shi pin'],
  about: ['看短视频和直播。', 'Short videos and live streams.'],
  glyph: 'douyin',
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: { sourceId: 'mobile2024', since: '2024-04' },
  hotline: { number: '95152', sure: false },
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  before: ['趁旧卡还能收短信时办。', 'Do it while the old SIM still receives texts.'],
  recipe: {
    bothCodesBy: 'rebindTest2024',
    path: ['我 → ☰ → 设置 → 账号与安全 → 手机号绑定', 'Me → ☰ → Settings → Account and security → Phone number'],
    steps: [
      ['打开抖音，点“我”，再点右上角三条横线', 'Open Douyin, tap Me, then the three lines at the top right'],
      ['点“设置”，再点“账号与安全”', 'Tap Settings, then Account and security'],
      ['点“手机号绑定”，选择更换', 'Tap the linked phone number and choose to change it'],
      enterBoth,
    ],
  },
} satisfies AppFile;
