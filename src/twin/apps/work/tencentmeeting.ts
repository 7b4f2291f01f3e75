import type { AppFile } from '#twin/apps/appFile.ts';

export default {
  id: 'tencentmeeting',
  place: 40,
  category: 'work',
  name: ['腾讯会议', 'Tencent Meeting (VooV)'],
  pinyin: 'teng xun hui yi',
  aliases: ['VooV', 'VooV Meeting', 'Tencent Meeting'],
  about: ['在手机和电脑上开视频会议。', 'Video meetings on phone and computer.'],
  glyph: 'tencentmeeting',
  recipe: {
    path: ['头像 → 个人信息 → 手机号', 'Your picture → Profile → Phone number'],
    steps: [
      ['打开腾讯会议，点头像，看个人信息', 'Open Tencent Meeting, tap your picture and see your profile'],
      ['点“手机号”，换成新号码', 'Tap the phone number and replace it'],
      ['用微信或企业微信登录的，到那里改', 'If you enter with WeChat or WeCom, change it there'],
    ],
  },
} satisfies AppFile;
