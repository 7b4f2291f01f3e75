import type { AppFile } from '#twin/apps/appFile.ts';
import { inSettings } from '#twin/apps/recipe.ts';

export default {
  id: 'tantan',
  place: 120,
  category: 'social',
  name: ['探探', 'Tantan'],
  pinyin: 'tan tan',
  about: ['交友应用。', 'A dating app.'],
  glyph: 'tantan',
  recipe: inSettings(['探探', 'Tantan'], { me: ['我', 'Me'] }),
} satisfies AppFile;
