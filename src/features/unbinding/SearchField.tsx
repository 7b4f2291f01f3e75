import { m } from '#copy/generated/messages.js';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import styles from './SearchField.module.css';

type Props = {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
  /** How many are left, in words; said politely. */
  found: string;
};

export function SearchField({ label, hint, value, onChange, found }: Props) {
  return (
    <search className={styles.search}>
      <Field
        inputMode="search"
        label={label}
        hint={hint}
        value={value}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        after={
          value !== '' && (
            <Button variant="link" onClick={() => onChange('')}>
              {m.unbinding_search_clear()}
            </Button>
          )
        }
      />
      <p className={styles.found} role="status">
        {value === '' ? '' : found}
      </p>
    </search>
  );
}
