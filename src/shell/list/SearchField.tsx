import { useRef } from 'react';
import { m } from '#copy/generated/messages.js';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import styles from '#shell/list/SearchField.module.css';
import { loadSearch } from '#shell/list/search.ts';
import { Button } from '#ui/form/Button.tsx';
import { Field } from '#ui/form/Field.tsx';

/** Longer than any question that is spoken; what is longer was pasted by mistake. */
const MOST = 200;

type Props = {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
  /** What the rows show, which may be a moment behind; empty where all of them. */
  query: string;
  /** What this has found, in words; said politely, and never with what was typed: others may hear it. */
  found: string;
  /** Why what searches has not come. */
  lost?: Error | null;
};

/** The search of a list, above it. Clearing it leaves the person in the field. */
export function SearchField({ label, hint, value, onChange, query, found, lost = null }: Props) {
  const input = useRef<HTMLInputElement>(null);
  function clear() {
    onChange('');
    input.current?.focus();
  }
  return (
    <search className={styles.search}>
      <Field
        ref={input}
        type="search"
        label={label}
        hint={hint}
        value={value}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={MOST}
        onText={onChange}
        after={
          value !== '' && (
            <Button variant="link" onClick={clear}>
              {m.common_search_clear()}
            </Button>
          )
        }
      />
      <p className={styles.found} role="status">
        {value.trim() === '' || query === '' ? '' : found}
      </p>
      {value.trim() !== '' && <ProblemNotice error={lost} busy={false} onRetry={loadSearch} />}
    </search>
  );
}
