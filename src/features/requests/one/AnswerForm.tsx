import { type FormEvent, useId, useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { cleanText } from '#domain/input/freeText.ts';
import { TextArea } from '#features/requests/one/TextArea.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useDraft } from '#shell/acts/useDraft.ts';
import styles from '#shell/requests/requests.module.css';
import { Button } from '#ui/form/Button.tsx';
import type { ButtonVariant } from '#ui/form/buttonClass.ts';
import { ErrorSummary } from '#ui/form/ErrorSummary.tsx';
import { Field } from '#ui/form/Field.tsx';

type Props = {
  /** The request that it belongs to, and what it is: so it is kept while it is not sent. */
  draft: readonly [requestId: string, kind: string];
  label: string;
  hint: string;
  /** What stands in the field at first. */
  initial?: string | undefined;
  /** Said when nothing was written. */
  empty: string;
  most: number;
  several?: boolean;
  submitText: string;
  variant?: ButtonVariant;
  busy: boolean;
  problem: Error | null;
  onSubmit: (text: string) => void;
  /** For the page's title. */
  onFault: (wrong: boolean) => void;
};

/** One text to send, checked on submit; what was typed stays, whatever goes wrong. */
export function AnswerForm(props: Props) {
  const {
    draft: [requestId, kind],
    label,
    hint,
    initial = '',
    empty,
    most,
    several = false,
    submitText,
    variant = 'primary',
    busy,
    problem,
    onSubmit,
    onFault,
  } = props;
  const id = useId();
  const [text, setText] = useDraft(requestId, kind, initial, 'text');
  const [checked, setChecked] = useState({ times: 0, fault: null as 'empty' | 'long' | null });
  const answer = cleanText(text);
  const { length } = answer;
  const error =
    checked.fault === null ? null : checked.fault === 'empty' ? empty : m.requests_too_long({ most, count: length });

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (busy) return;
    const fault = length === 0 ? 'empty' : length > most ? 'long' : null;
    setChecked({ times: checked.times + 1, fault });
    onFault(fault !== null);
    if (fault === null) onSubmit(answer);
  }
  const field = { id, label, hint, value: text };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      {error !== null && (
        <ErrorSummary key={checked.times} heading={m.common_error_summary()} errors={[{ fieldId: id, text: error }]} />
      )}
      {several ? (
        <TextArea {...field} error={error} onText={setText} />
      ) : (
        <Field {...field} error={error} autoComplete="off" onText={setText} />
      )}
      <ProblemNotice error={problem} busy={busy} onRetry={() => submit()} />
      <Button type="submit" variant={variant} busy={busy} busyText={m.requests_submitting()}>
        {submitText}
      </Button>
    </form>
  );
}
