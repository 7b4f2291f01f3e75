import type { Locale } from '#copy/locale.ts';
import type { Follow } from '#shell/RowLink.tsx';
import { memo } from 'react';
import { AccountRow } from './AccountRow.tsx';
import type { AccountSection } from './accountList.ts';

type Props = { section: AccountSection; from: number; to: number; follow: Follow; locale: Locale };

/** The rows of a long list after those that came at once. */
export const LaterRows = memo(function LaterRows({ section, from, to, follow, locale }: Props) {
  return section.rows
    .slice(from, to)
    .map((account) => <AccountRow key={account.binding.id} account={account} follow={follow} locale={locale} />);
});
