import { m } from '#copy/generated/messages.js';
import type { App } from '#domain/app.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { type AppsView, countOf, covers, kinds } from './appList.ts';
import { coversWords, kindWords } from './coverageWords.ts';
import styles from './Coverage.module.css';

type Props = {
  apps: readonly App[];
  view: AppsView;
  onChange: (patch: Partial<AppsView>) => void;
  /** How many rows match. */
  found: number;
};

export function AppsTools({ apps, view, onChange, found }: Props) {
  const typed = view.query.trim();
  return (
    <div className={styles.tools}>
      <search className={styles.search}>
        <Field
          type="search"
          label={m.coverage_search()}
          hint={m.coverage_search_hint()}
          value={view.query}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={40}
          onChange={(event) => onChange({ query: event.target.value })}
          after={
            view.query !== '' && (
              <Button variant="link" onClick={() => onChange({ query: '' })}>
                {m.coverage_search_clear()}
              </Button>
            )
          }
        />
        <p role="status" className={styles.matches}>
          {typed === ''
            ? ''
            : found === 0
              ? m.coverage_search_none({ text: typed })
              : m.coverage_search_count({ count: found })}
        </p>
      </search>
      <Tabs
        label={m.coverage_filter_kind()}
        items={kinds.map((id) => ({ id, text: kindWords[id](), count: countOf(apps, { ...view, kind: id }) }))}
        chosen={view.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <Tabs
        label={m.coverage_filter_covers()}
        items={covers.map((id) => ({ id, text: coversWords[id](), count: countOf(apps, { ...view, covers: id }) }))}
        chosen={view.covers}
        onChoose={(chosen) => onChange({ covers: chosen })}
      />
    </div>
  );
}
