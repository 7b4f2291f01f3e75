import { type FormEvent, type ReactNode, useState } from 'react';
import { checkCodeFault, pastDayFault } from '#copy/checkWords.ts';
import { m } from '#copy/generated/messages.js';
import { parseCheckCode } from '#domain/input/checkCode.ts';
import { parsePastDay } from '#domain/input/pastDay.ts';
import { groupReference } from '#domain/submission.ts';
import styles from '#features/check/check.module.css';
import { useDraft } from '#shell/acts/useDraft.ts';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { ErrorSummary } from '#ui/form/ErrorSummary.tsx';
import { Field } from '#ui/form/Field.tsx';

type Typed = { code: string; day: string };

type Props = {
  busy: boolean;
  /** After a wrong code; null: none was wrong. */
  triesLeft: number | null;
  onErrors: (any: boolean) => void;
  onSend: (given: Typed) => void;
  children?: ReactNode;
};

/** What is typed stands in the page's memory: neither Back nor a refusal costs it, and no address, history or storage has it. */
export function CheckForm({ busy, triesLeft, onErrors, onSend, children }: Props) {
  const now = useNow();
  const [code, setCode] = useDraft('check', 'code', '');
  const [day, setDay] = useDraft('check', 'day', '');
  // What was refused, not the words for it: these follow the language.
  const [refused, setRefused] = useState<Typed | null>(null);
  const [sentCode, setSentCode] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  // A code that was not asked about yet is not the wrong one.
  const wrong = triesLeft === null || refused?.code !== sentCode ? null : m.check_code_wrong({ count: triesLeft });
  const codeError = refused === null ? null : (checkCodeFault(refused.code) ?? wrong);
  const dayError = refused === null ? null : pastDayFault(refused.day, now);
  const errors = [
    ...(codeError === null ? [] : [{ fieldId: 'code', text: codeError }]),
    ...(dayError === null ? [] : [{ fieldId: 'day', text: dayError }]),
  ];

  function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const [readCode, readDay] = [parseCheckCode(code), parsePastDay(day, now)];
    setRefused({ code, day });
    setAttempt(attempt + 1);
    onErrors(!readCode.ok || !readDay.ok);
    if (!readCode.ok || !readDay.ok) return;
    setSentCode(code);
    onSend({ code: readCode.code, day: readDay.day });
  }
  function tidyCode() {
    const read = parseCheckCode(code);
    if (read.ok) setCode(groupReference(read.code));
  }
  return (
    <form noValidate onSubmit={send} className={styles.form}>
      {errors.length > 0 && !busy && <ErrorSummary key={attempt} heading={m.common_error_summary()} errors={errors} />}
      <Field
        id="code"
        code
        label={m.check_code()}
        hint={m.check_code_hint()}
        error={codeError}
        inputMode="numeric"
        autoComplete="off"
        value={code}
        onText={setCode}
        onBlur={tidyCode}
      />
      <Field
        id="day"
        label={m.check_day()}
        hint={m.check_day_hint()}
        error={dayError}
        autoComplete="off"
        value={day}
        onText={setDay}
      />
      {children}
      <Button type="submit" busy={busy} busyText={m.check_busy()}>
        {m.check_act()}
      </Button>
    </form>
  );
}
