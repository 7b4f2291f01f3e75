/** Finds an app by what people type: its name in either language, an old name, pinyin whole or by syllable, initials. */
import type { App } from '#domain/app.ts';

export function matchesSearch(app: App, typed: string): boolean {
  const text = plain(typed);
  if (text === '') return true;
  const names = [app.name['zh-CN'], app.name.en, ...app.aliases, ...app.formerNames];
  if (names.some((name) => plain(name).includes(text))) return true;
  const syllables = app.pinyin.toLowerCase().split(' ').filter(Boolean);
  const initials = app.initials ?? syllables.map((syllable) => syllable[0]).join('');
  return initials.startsWith(text) || syllables.some((_, from) => startsSyllables(syllables, from, text));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s'’·-]/g, '').replaceAll('ü', 'v');
}

/** `zhifub`, `zfb` and `zhfb` all read 支付宝: each syllable from `from` on gives some of its beginning. */
function startsSyllables(syllables: readonly string[], from: number, text: string): boolean {
  if (text === '') return true;
  const syllable = syllables[from];
  if (syllable === undefined) return false;
  for (let taken = 1; taken <= syllable.length; taken++) {
    if (!sounds(syllable, text.slice(0, taken))) return false;
    if (startsSyllables(syllables, from + 1, text.slice(taken))) return true;
  }
  return false;
}

/** `lu` is also typed for `lv`. */
function sounds(syllable: string, start: string): boolean {
  return syllable.startsWith(start) || syllable.replace('v', 'u').startsWith(start);
}
