import type { AppFile } from '#twin/apps/appFile.ts';
import { throughBaidu } from '#twin/apps/recipe.ts';

export default {
  id: 'tieba',
  place: 90,
  category: 'social',
  name: ['百度贴吧', 'Baidu Tieba'],
  pinyin: 'bai du tie ba',
  aliases: ['贴吧', 'Tieba'],
  otherPinyin: ['tie ba'],
  about: ['按话题聊天的论坛。', 'Forums sorted by topic.'],
  glyph: 'tieba',
  unbinding: 'sample',
  recipe: throughBaidu(['百度贴吧', 'Baidu Tieba']),
} satisfies AppFile;
