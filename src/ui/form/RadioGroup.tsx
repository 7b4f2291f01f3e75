import { type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';
import { FieldError } from '#ui/form/FieldError.tsx';
import styles from '#ui/form/RadioGroup.module.css';
import { kept } from '#ui/text/kept.tsx';

interface RadioOption<V extends string> {
  value: V;
  text: ReactNode;
  hint?: ReactNode;
  lang?: string | undefined;
}

interface RadioGroupProps<V extends string> {
  legend: ReactNode;
  options: readonly RadioOption<V>[];
  /** Null: nothing chosen yet. */
  value: V | null;
  onChange: (value: V) => void;
  hint?: ReactNode;
  error?: ReactNode;
  /** The id of the first radio, for an error summary. */
  id?: string | undefined;
  name?: string | undefined;
}

export function RadioGroup<V extends string>({
  legend,
  options,
  value,
  onChange,
  hint,
  error,
  id,
  name,
}: RadioGroupProps<V>) {
  const own = useId();
  const groupId = id ?? own;
  const described = cx(hint != null && `${groupId}-hint`, error != null && `${groupId}-error`);
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint != null && (
        <p className={styles.hint} id={`${groupId}-hint`}>
          {hint}
        </p>
      )}
      {error != null && <FieldError id={`${groupId}-error`}>{error}</FieldError>}
      {options.map((option, index) => (
        <label key={option.value} className={styles.option} lang={option.lang}>
          <input
            type="radio"
            className={styles.radio}
            id={index === 0 ? groupId : undefined}
            name={name ?? own}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {kept(option.text)}
            {option.hint != null && <span className={styles.optionHint}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
