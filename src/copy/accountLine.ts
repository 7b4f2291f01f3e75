/** The line below an app's name in a list of accounts. */

import { formatDayInRow, formatMonthInRow } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { whichAccount } from '#copy/words.ts';
import { type Binding, type BoundAt, hiddenHandle } from '#domain/binding.ts';

/** `2019年6月登记` / `linked Jun 2019`, by the precision that the app gave; null where it gave none. */
function boundAtWords(boundAt: BoundAt | null): string | null {
  if (boundAt === null) return null;
  return m.common_bound_on({
    date: boundAt.by === 'day' ? formatDayInRow(boundAt.day) : formatMonthInRow(boundAt.month),
  });
}

/** The line below an app's name in a list: the account's own name or count where the app told it, and since when it is linked. */
export function accountLine(account: Pick<Binding, 'handle' | 'count' | 'boundAt'>): string {
  return [ownNameOf(account), boundAtWords(account.boundAt)].filter(Boolean).join('\u00a0· ');
}

/** As `whichAccount`, but nothing where the name is kept back: in a list that tells nobody anything. */
export function ownNameOf(account: Pick<Binding, 'handle' | 'count'>): string | null {
  return account.handle === hiddenHandle ? null : whichAccount(account);
}
