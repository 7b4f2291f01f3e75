/** The form of every way in: number, ID characters with a consent of their own where they are needed, one button. */

import { type FormEvent, type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import { numberFault, tailFault } from '#copy/fieldErrorWords.ts';
import { m } from '#copy/generated/messages.js';
import { parseIdTail } from '#domain/input/identity.ts';
import { groupNumber, parseNumber } from '#domain/input/phoneNumber.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/session/wayIn.module.css';
import { onDraftChange, readDraft, writeDraft } from '#shell/session/wayInDraft.ts';
import { Button } from '#ui/form/Button.tsx';
import { Checkbox } from '#ui/form/Checkbox.tsx';
import { ErrorSummary } from '#ui/form/ErrorSummary.tsx';
import { Field } from '#ui/form/Field.tsx';

type FieldId = 'number' | 'tail' | 'consent';
type Typed = { number: string; tail: string; consent: boolean };
type Errors = Partial<Record<FieldId, string>>;

type Props = {
  asksNumber: boolean;
  asksId: boolean;
  numberHint: string;
  consentHint: string;
  act: string;
  busy: boolean;
  /** What the service said about a field. */
  refused: Errors;
  onSend: (given: { number: string; idTail: string }) => void;
  onErrors: (any: boolean) => void;
  children?: ReactNode;
};

export function WayInForm(props: Props) {
  const { asksNumber, asksId, numberHint, consentHint, act, busy, refused, onSend, onErrors, children } = props;
  // Kept with each key: a link in the form, or Back, must not cost what was typed.
  const { number, idTail: tail, consent } = useSyncExternalStore(onDraftChange, readDraft);
  // What was refused, not the words for it: these follow the language.
  const [refusedTyping, setRefusedTyping] = useState<Typed | null>(null);
  // What the service was asked with: its word holds for that, and for nothing that was typed since.
  const [sent, setSent] = useState<Typed>({ number, tail, consent });
  const [attempt, setAttempt] = useState(0);
  const tried = refusedTyping ?? sent;
  const stillSaid = Object.entries(refused).filter(([id]) => tried[id as FieldId] === sent[id as FieldId]);
  const errors: Errors = { ...Object.fromEntries(stillSaid), ...(refusedTyping && faultsOf(refusedTyping)) };
  const form = useRef<HTMLFormElement>(null);
  const read = parseIdTail(tail);
  const whole = !read.ok && read.fault === 'whole' ? read.lastSix : null;
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));

  function faultsOf({ number, tail, consent }: Typed): Errors {
    const next: Errors = {};
    const numberWrong = asksNumber ? numberFault(number) : null;
    const tailWrong = asksId ? tailFault(tail) : null;
    if (numberWrong !== null) next.number = numberWrong;
    if (tailWrong !== null) next.tail = tailWrong;
    if (asksId && !consent) next.consent = m.signIn_consent_missing();
    return next;
  }

  function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const typed = { number, tail, consent };
    const next = faultsOf(typed);
    setRefusedTyping(typed);
    setAttempt(attempt + 1);
    onErrors(Object.keys(next).length > 0);
    if (Object.keys(next).length > 0) return;
    setSent(typed);
    onSend({ number, idTail: tail });
  }

  function keepLastSix() {
    if (whole === null) return;
    writeDraft({ idTail: whole });
    setRefusedTyping(refusedTyping && { ...refusedTyping, tail: whole });
    form.current?.querySelector<HTMLInputElement>('#tail')?.focus();
  }

  function tidyNumber() {
    const parsed = parseNumber(number);
    if (parsed.ok) writeDraft({ number: groupNumber(parsed.number) });
  }

  return (
    <form ref={form} noValidate onSubmit={send} className={styles.form}>
      {listed.length > 0 && !busy && (
        <ErrorSummary
          key={`${attempt}${listed.map((error) => error.text).join()}`}
          heading={m.common_error_summary()}
          errors={listed}
        />
      )}
      {asksNumber && (
        <Field
          id="number"
          code
          label={m.signIn_number()}
          hint={numberHint}
          error={errors.number}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          value={number}
          onText={(text) => writeDraft({ number: text })}
          onBlur={tidyNumber}
        />
      )}
      {asksId && (
        <>
          <Field
            id="tail"
            code
            label={m.signIn_tail()}
            hint={m.signIn_tail_hint()}
            error={errors.tail}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={tail}
            onText={(text) => writeDraft({ idTail: text })}
          />
          {whole !== null && (
            <Button variant="secondary" onClick={keepLastSix}>
              {m.signIn_tail_keep_last_six({ tail: whole })}
            </Button>
          )}
          <Checkbox
            id="consent"
            label={m.signIn_consent()}
            hint={
              <>
                {consentHint} <Link to={paths.privacy}>{m.signIn_privacy()}</Link>
              </>
            }
            error={errors.consent}
            checked={consent}
            onChange={(event) => writeDraft({ consent: event.target.checked })}
          />
        </>
      )}
      {children}
      <Button type="submit" busy={busy} busyText={m.signIn_sending()}>
        {act}
      </Button>
    </form>
  );
}
