import { m } from '#copy/generated/messages.js';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { type Show, shows } from './accountList.ts';
import { showWords } from './accountWords.ts';
import styles from './Inquiry.module.css';
import type { ListView } from './useListView.ts';

type Props = {
  view: ListView;
  onChange: (patch: Partial<ListView>) => void;
  counts: Readonly<Record<Show, number>>;
  /** How many rows match what was typed. */
  found: number;
};

export function ListTools({ view, onChange, counts, found }: Props) {
  return (
    <div className={styles.tools}>
      <search className={styles.search}>
        <Field
          type="search"
          label={m.accounts_search()}
          hint={m.accounts_search_hint()}
          value={view.query}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={40}
          onChange={(event) => onChange({ query: event.target.value })}
          after={
            view.query !== '' && (
              <Button variant="link" onClick={() => onChange({ query: '' })}>
                {m.accounts_search_clear()}
              </Button>
            )
          }
        />
        <p role="status" className={styles.matches}>
          {view.query.trim() === ''
            ? ''
            : found === 0
              ? m.accounts_search_none({ text: view.query.trim() })
              : m.accounts_search_count({ count: found })}
        </p>
      </search>
      <Tabs
        label={m.accounts_show_label()}
        items={shows.map((show) => ({ id: show, text: showWords[show](), count: counts[show] }))}
        chosen={view.show}
        onChoose={(show) => onChange({ show })}
      />
    </div>
  );
}
