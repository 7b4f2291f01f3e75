import { type FormEvent, useEffect, useRef, useState } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import type { Service } from '#api/service.ts';
import { numberFault } from '#copy/fieldErrorWords.ts';
import { m } from '#copy/generated/messages.js';
import { listed } from '#copy/listed.ts';
import { type Account, countAccounts } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import { groupNumber, parseNumber } from '#domain/input/phoneNumber.ts';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useDraft } from '#shell/acts/useDraft.ts';
import type { FreshCode } from '#shell/acts/useFreshCode.ts';
import { Link } from '#shell/frame/Link.tsx';
import { ProofSection } from '#shell/session/ProofSection.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Checkbox } from '#ui/form/Checkbox.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  /** Money and mailboxes that are still bound. */
  highRisk: readonly Account[];
  /** Own apps that want a code on this very number before they let go of it. */
  needing: readonly App[];
  service: Service;
  proof: FreshCode;
  busy: boolean;
  error: Error | null;
  onSubmit: (contactNumber: string | null) => void;
};

/** A number to be reached at, a last look where it is due, a fresh code where one is needed, one button. */
export function CancellationForm(props: Props) {
  const { highRisk, needing, service, proof, busy, error, onSubmit } = props;
  const [contact, setContact] = useDraft('cancellation', 'contact', '');
  const [none, setNone] = useDraft('cancellation', 'none', false);
  // What was refused, not the words for it: these follow the language.
  const [refused, setRefused] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const fault = refused === null || none ? null : numberFault(refused);
  const form = useRef<HTMLFormElement>(null);

  // Only the service can tell that it is this very number: the portal knows no more than its mask.
  const isAboutNumber = error !== null && problemFrom(error).facts.field === 'contactNumber';
  const isThisNumber = isAboutNumber && refused === sent;
  useEffect(() => {
    if (isThisNumber) focusContact(form.current);
  }, [isThisNumber]);

  function send(event: FormEvent) {
    event.preventDefault();
    if (busy || proof.awaitsCode) return;
    setRefused(contact);
    if (!none && numberFault(contact) !== null) {
      focusContact(form.current);
      return;
    }
    if (!proof.isTyped()) return;
    const parsed = parseNumber(contact);
    setSent(contact);
    onSubmit(none || !parsed.ok ? null : parsed.number);
  }

  function tidy() {
    const parsed = parseNumber(contact);
    if (parsed.ok) setContact(groupNumber(parsed.number));
  }

  return (
    <form ref={form} noValidate onSubmit={send} className={styles.form}>
      <div className={styles.stack}>
        {!none && (
          <Field
            id="contact"
            code
            label={m.number_contact()}
            hint={m.number_contact_hint()}
            error={fault ?? (isThisNumber ? m.number_contact_same() : null)}
            type="tel"
            inputMode="tel"
            autoComplete="off"
            value={contact}
            onText={setContact}
            onBlur={tidy}
          />
        )}
        <Checkbox
          label={m.number_contact_none()}
          hint={m.number_contact_none_hint()}
          checked={none}
          onChange={(event) => setNone(event.target.checked)}
        />
        {highRisk.length > 0 && (
          <Notice
            tone="danger"
            joint="needsYou"
            level={3}
            heading={m.number_last_look({ count: countAccounts(highRisk) })}
          >
            <p>{m.number_last_look_text({ apps: listed(highRisk.map(({ app }) => app)) })}</p>
          </Notice>
        )}
        {needing.length > 0 && (
          <Notice tone="danger" joint="needsYou" level={3} heading={m.number_needs({ count: needing.length })}>
            <p>
              {m.number_needs_text({ apps: listed(needing) })} <PublishedBy apps={needing} />
            </p>
          </Notice>
        )}
        <ProofSection proof={proof} service={service} />
        <ProblemNotice error={isAboutNumber ? null : error} />
        {proof.awaitsCode && <p className={styles.quiet}>{m.number_code_first()}</p>}
        <Button
          type="submit"
          variant="secondary"
          busy={busy}
          busyText={m.number_submitting()}
          unavailable={proof.awaitsCode}
        >
          {highRisk.length + needing.length > 0 ? m.number_submit_after_look() : m.number_submit()}
        </Button>
      </div>
    </form>
  );
}

/** Where it was published that these want the old number. */
function PublishedBy({ apps }: { apps: readonly App[] }) {
  const ids = new Set(apps.flatMap(({ oldNumber }) => oldNumber?.sourceId ?? []));
  return [...ids].map((id) => (
    <Link key={id} to={paths.source(id)}>
      {m.common_why()}
    </Link>
  ));
}

function focusContact(form: HTMLFormElement | null) {
  form?.querySelector<HTMLInputElement>('#contact')?.focus();
}
