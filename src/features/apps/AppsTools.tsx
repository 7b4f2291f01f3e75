import { m } from '#copy/generated/messages.js';
import type { App } from '#domain/app.ts';
import { type AppsView, countOf, covers, kinds } from '#features/apps/appList.ts';
import styles from '#features/apps/apps.module.css';
import { coversWords, kindWords } from '#features/apps/coverageWords.ts';
import { SearchField } from '#shell/list/SearchField.tsx';
import { SidewaysScroll } from '#shell/list/SidewaysScroll.tsx';
import { Tabs } from '#ui/Tabs.tsx';

type Props = {
  apps: readonly App[];
  view: AppsView;
  onChange: (patch: Partial<AppsView>) => void;
  /** What the rows show, and how many match it: for a moment what was typed before. */
  searched: { query: string; found: number };
};

export function AppsTools({ apps, view, onChange, searched: { query, found } }: Props) {
  return (
    <div className={styles.tools}>
      <SearchField
        label={m.apps_search()}
        hint={m.apps_search_hint()}
        value={view.query}
        onChange={(typed) => onChange({ query: typed })}
        query={query}
        found={found === 0 ? m.common_search_none() : m.common_search_count({ count: found })}
      />
      <SidewaysScroll chosen={[view.covers, view.kind]} className={styles.filters}>
        <Tabs
          label={m.apps_filter_covers()}
          items={covers.map((id) => ({ id, text: coversWords[id](), count: countOf(apps, { ...view, covers: id }) }))}
          chosen={view.covers}
          onChoose={(chosen) => onChange({ covers: chosen })}
        />
        <Tabs
          label={m.apps_filter_kind()}
          items={kinds.map((id) => ({ id, text: kindWords[id](), count: countOf(apps, { ...view, kind: id }) }))}
          chosen={view.kind}
          onChoose={(kind) => onChange({ kind })}
        />
      </SidewaysScroll>
    </div>
  );
}
