import { m } from '#copy/generated/messages.js';
import type { ListView } from '#features/accounts/list/useListView.ts';
import { type Show, shows } from '#shell/accounts/accountList.ts';
import { showWords } from '#shell/accounts/accountWords.ts';
import { FilterRow } from '#shell/list/FilterRow.tsx';

type Props = {
  view: ListView;
  onChange: (patch: Partial<ListView>) => void;
  counts: Readonly<Record<Show, number>>;
  /** What the rows show, and how many match it: for a moment what was typed before. */
  searched: { query: string; found: number; lost: Error | null };
};

export function ListTools({ view, onChange, counts, searched: { query, found, lost } }: Props) {
  return (
    <FilterRow
      filters={{
        label: m.accounts_show_label(),
        items: shows.map((show) => ({ id: show, text: showWords[show](), count: counts[show] })),
        chosen: view.show,
        onChoose: (show) => onChange({ show }),
      }}
      search={{
        label: m.common_search(),
        hint: m.common_search_hint(),
        value: view.query,
        onChange: (typed) => onChange({ query: typed }),
        query,
        lost,
        found: found === 0 ? m.common_search_none() : m.common_search_count({ count: found }),
      }}
    />
  );
}
