import { useRef } from 'react';
import { m } from '#copy/generated/messages.js';
import styles from '#shell/list/SearchField.module.css';
import { Button } from '#ui/form/Button.tsx';
import { Field } from '#ui/form/Field.tsx';

/** Longer than any name; what is longer was pasted by mistake. */
const MOST = 40;

type Props = {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
  /** What the search has found, in words; said politely once something was typed. */
  found: string;
};

/** The search of a list, above it. Clearing it leaves the person in the field. */
export function SearchField({ label, hint, value, onChange, found }: Props) {
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
        onChange={(event) => onChange(event.target.value)}
        after={
          value !== '' && (
            <Button variant="link" onClick={clear}>
              {m.common_search_clear()}
            </Button>
          )
        }
      />
      <p className={styles.found} role="status">
        {value.trim() === '' ? '' : found}
      </p>
    </search>
  );
}
