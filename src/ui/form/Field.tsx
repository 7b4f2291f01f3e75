import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/form/Field.module.css';
import { FieldError } from '#ui/form/FieldError.tsx';

interface FieldProps extends ComponentProps<'input'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Wide, even digits: codes and numbers. */
  code?: boolean | undefined;
  /** Stands beside the input: one text button at most. */
  after?: ReactNode;
}

/** A text input with its label, hint and error. Give `id` when an error summary must link to it. */
export function Field({ label, hint, error, code, after, id, className, ...input }: FieldProps) {
  const own = useId();
  const fieldId = id ?? own;
  const described = cx(
    hint != null && `${fieldId}-hint`,
    error != null && `${fieldId}-error`,
    input['aria-describedby'],
  );
  return (
    <div className={cx(styles.field, error != null && styles.wrong, className)}>
      <label className={styles.label} htmlFor={fieldId}>
        {label}
      </label>
      {hint != null && (
        <p className={styles.hint} id={`${fieldId}-hint`}>
          {hint}
        </p>
      )}
      {error != null && <FieldError id={`${fieldId}-error`}>{error}</FieldError>}
      <div className={styles.box}>
        <input
          type="text"
          {...input}
          id={fieldId}
          className={cx(styles.input, code && styles.code)}
          aria-describedby={described || undefined}
          aria-invalid={error != null || undefined}
        />
        {after}
      </div>
    </div>
  );
}
