import { useRef } from 'react';
import type { Preferences } from '#api/preferences.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import styles from '#features/settings/settings.module.css';
import { Button } from '#ui/form/Button.tsx';

type Consent = Preferences['consents'][number];

const words: Readonly<Record<Consent['kind'], () => string>> = {
  idTail: () => m.settings_consent_id_tail(),
  messages: () => m.settings_consent_messages(),
  appJoins: () => m.settings_consent_app_joins(),
  unknown: () => m.settings_consent_unknown(),
};

type Props = {
  consents: Consent[];
  /** Calls `done` once the service has taken it back. */
  onWithdraw: (kind: string, done: () => void) => void;
  withdrawing: string | null;
};

/** What the person agreed to, each with its way back. The row goes with the consent; the focus stays with the list. */
export function Consents({ consents, onWithdraw, withdrawing }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {m.settings_consents()}
      </h2>
      {consents.length === 0 && <p className={styles.meta}>{m.settings_consents_none()}</p>}
      <ul className={styles.list}>
        {consents.map(({ kind, givenAt }) => (
          <li key={`${kind} ${givenAt}`}>
            <span>
              {words[kind]()}{' '}
              <span className={styles.meta}>{m.settings_consent_given({ date: formatDate(givenAt) })}</span>
            </span>
            {kind !== 'unknown' && (
              <Button
                variant="link"
                busy={withdrawing === kind}
                aria-label={m.settings_withdraw_of({ what: words[kind]() })}
                onClick={() => onWithdraw(kind, () => heading.current?.focus())}
              >
                {m.settings_withdraw()}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
