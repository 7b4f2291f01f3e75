import styles from '#features/requests/one/TextArea.module.css';
import { FieldError } from '#ui/form/FieldError.tsx';
import { useStandingText } from '#ui/form/useStandingText.ts';

type Props = {
  id: string;
  label: string;
  hint: string;
  error: string | null;
  value: string;
  onText: (text: string) => void;
  rows?: number;
};

/** Several lines of text with label, hint and error. Nothing is cut off while typing. */
export function TextArea({ id, label, hint, error, value, onText, rows = 5 }: Props) {
  const field = useStandingText<HTMLTextAreaElement>(value, onText);
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        ref={field}
        onChange={(event) => onText(event.target.value)}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== null || undefined}
      />
    </div>
  );
}
