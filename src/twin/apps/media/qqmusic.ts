import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTencent } from '#twin/apps/recipe.ts';

export default {
  id: 'qqmusic',
  place: 260,
  category: 'life',
  name: ['QQ音乐', 'QQ Music'],
  pinyin: 'q q yin yue',
  aliases: ['QQMusic'],
  about: ['听歌。', 'For listening to music.'],
  glyph: 'qqmusic',
  unbinding: 'sample',
  accountsPerNumber: { count: 1, sourceId: 'rebindTest2024' },
  recipe: {
    ...throughTencent(
      ['QQ音乐', 'QQ Music'],
      [
        '绑定过手机号的，在“设置”里换，新旧号码都要收验证码',
        'Where a number is linked: switch it under Settings; both numbers receive a code',
      ],
    ),
    bothCodesBy: 'rebindTest2024',
  },
} satisfies AppFile;
