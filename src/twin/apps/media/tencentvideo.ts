import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTencent } from '#twin/apps/recipe.ts';

export default {
  id: 'tencentvideo',
  place: 230,
  category: 'life',
  name: ['腾讯视频', 'Tencent Video'],
  pinyin: 'teng xun shi pin',
  aliases: ['WeTV'],
  about: ['看电视剧和电影。', 'TV series and films.'],
  glyph: 'tencentvideo',
  recipe: throughTencent(
    ['腾讯视频', 'Tencent Video'],
    ['手机号登录的，在它的“设置”“账号与安全”里换', 'With the number: switch it under Settings, Account and security'],
  ),
} satisfies AppFile;
