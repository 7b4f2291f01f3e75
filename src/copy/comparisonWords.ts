/** What differs between two inquiries, in one plain sentence for each difference. */
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Bilingual } from '#domain/app.ts';
import type { Change } from '#domain/comparison.ts';

type Told = { app: string; accounts: string };

const because: Readonly<Record<NonNullable<Change['because']>, (told: Told) => string>> = {
  firstAnswer: (told) => m.report_change_first_answer(told),
  saidMine: (told) => m.report_change_said_mine(told),
  requested: (told) => m.report_change_requested(told),
  switched: (told) => m.report_change_switched(told),
};

export function changeWord(change: Pick<Change, 'kind' | 'count' | 'because'>, appName: Bilingual): string {
  const told = { app: inLocale(appName), accounts: m.common_accounts({ count: change.count }) };
  if (change.because !== null) return because[change.because](told);
  return change.kind === 'new' ? m.report_change_alarm(told) : m.report_change_gone(told);
}
