import type { AppFile } from '#twin/apps/appFile.ts';
import { signInToMailboxFirst } from '#twin/apps/beforeUnbinding.ts';
import { through } from '#twin/apps/recipe.ts';

export default {
  id: 'qqmail',
  place: 90,
  category: 'work',
  name: ['QQ邮箱', 'QQ Mail'],
  pinyin: 'q q you xiang',
  aliases: ['QQMail'],
  about: ['腾讯的电子邮箱。', 'E-mail from Tencent.'],
  glyph: 'qqmail',
  recovery: true,
  before: signInToMailboxFirst,
  recipe: through(
    ['QQ邮箱', 'QQ Mail'],
    'qq',
    ['QQ', 'QQ'],
    ['头像 → 设置 → 账号安全 → 手机号码', 'Your picture → Settings → Account security → Phone number'],
  ),
} satisfies AppFile;
