import { type ComponentProps, type ReactNode, type Ref, useId, useImperativeHandle } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/form/Field.module.css';
import { FieldError } from '#ui/form/FieldError.tsx';
import { useStandingText } from '#ui/form/useStandingText.ts';

interface FieldProps extends Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'ref'> {
  label: ReactNode;
  value: string;
  /** `isComposing`: an input method is not done with it yet, and whoever writes into the field then garbles it. */
  onText: (text: string, isComposing?: boolean) => void;
  ref?: Ref<HTMLInputElement | null> | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  /** Wide, even digits: codes and numbers. */
  code?: boolean | undefined;
  /** Stands beside the input: one text button at most. */
  after?: ReactNode;
}

/** A text input with its label, hint and error. Give `id` when an error summary must link to it. */
export function Field({ label, hint, error, code, after, id, className, value, onText, ref, ...input }: FieldProps) {
  const own = useId();
  const fieldId = id ?? own;
  const field = useStandingText<HTMLInputElement>(value, onText);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => field.current);
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
          ref={field}
          onChange={({ target, nativeEvent }) => onText(target.value, (nativeEvent as InputEvent).isComposing)}
          // The last letters come before the end, and nothing after it.
          onCompositionEnd={({ currentTarget }) => onText(currentTarget.value)}
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
