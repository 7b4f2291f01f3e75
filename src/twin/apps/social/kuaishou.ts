import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'kuaishou',
  place: 40,
  category: 'social',
  name: ['快手', 'Kuaishou'],
  pinyin: 'kuai shou',
  aliases: ['Kwai'],
  about: ['看短视频和直播。', 'Short videos and live streams.'],
  glyph: 'kuaishou',
  inquiry: { sourceId: 'oneIdLaunch', since: '2022-07' },
  unbinding: 'sample',
  accountsPerNumber: { count: 2, sourceId: 'rebindTest2024' },
  recipe: inSettings(['快手', 'Kuaishou'], {
    me: ['左上角 ☰', '☰ at the top left'],
    row: ['更换手机号', 'Change phone number'],
  }),
} satisfies AppFile;
