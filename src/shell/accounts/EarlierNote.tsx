import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { EarlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { kept } from '#ui/text/kept.tsx';

/** What an earlier look-up has found and the newest has not told of. It stands wherever accounts are listed or counted. */
export function EarlierNote({ earlier }: { earlier: EarlierFinds | null }) {
  if (earlier === null) return null;
  const { count, since } = earlier;
  return <p>{kept(m.accounts_earlier({ accounts: m.common_accounts({ count }), date: formatDate(since) }))}</p>;
}
