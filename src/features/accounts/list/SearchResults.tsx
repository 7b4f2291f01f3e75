import { memo, type ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import { type Account, idOf } from '#domain/account.ts';
import { LongLine } from '#shell/list/LongLine.tsx';
import { type ListView, useSettledView } from '#shell/list/useSettledView.ts';
import { LineGroup } from '#ui/LineGroup.tsx';

type Props = {
  view: ListView<Account>;
  /** As `LongLine` wants it. */
  row: (account: Account) => ReactNode;
};

/** What was searched for, best match first across all groups. */
export const SearchResults = memo(function SearchResults({ view, row }: Props) {
  const { settled, later } = useSettledView(view);
  const [now] = view.sections;
  const [then] = settled.sections;
  if (now === undefined && then === undefined) return null;
  return (
    <LineGroup
      away={now === undefined}
      heading={m.accounts_search_results()}
      count={m.accounts_items({ count: view.total })}
    >
      <LongLine now={now} then={then} later={later} idOf={idOf} row={row} />
    </LineGroup>
  );
});
