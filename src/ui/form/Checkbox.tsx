import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/form/Checkbox.module.css';
import { FieldError } from '#ui/form/FieldError.tsx';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** In a row on the line: only the box is seen, in the place of the glyph tile. */
  bare?: boolean | undefined;
}

export function Checkbox({ label, hint, error, bare, id, className, ...input }: CheckboxProps) {
  const own = useId();
  const boxId = id ?? own;
  const described = cx(hint != null && `${boxId}-hint`, error != null && `${boxId}-error`);
  return (
    <div className={cx(styles.checkbox, bare && styles.bare, className)}>
      {error != null && <FieldError id={`${boxId}-error`}>{error}</FieldError>}
      <label className={styles.label}>
        <input
          {...input}
          id={boxId}
          type="checkbox"
          className={styles.box}
          aria-describedby={described || undefined}
          aria-invalid={error != null || undefined}
        />
        <span className={bare ? 'visually-hidden' : undefined}>{label}</span>
      </label>
      {hint != null && (
        <p className={styles.hint} id={`${boxId}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
