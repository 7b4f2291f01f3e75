import type { Preferences } from '#api/preferences.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { Button } from '#ui/Button.tsx';
import styles from './settings.module.css';

type Consent = Preferences['consents'][number];

const words: Readonly<Record<Consent['kind'], () => string>> = {
  idTail: () => m.settings_consent_id_tail(),
  messages: () => m.settings_consent_messages(),
  appJoins: () => m.settings_consent_app_joins(),
};

type Props = { consents: Consent[]; onWithdraw: (kind: string) => void };

/** What the person agreed to, each with its way back. */
export function Consents({ consents, onWithdraw }: Props) {
  return (
    <section>
      <h2>{m.settings_consents()}</h2>
      {consents.length === 0 && <p className={styles.meta}>{m.settings_consents_none()}</p>}
      <ul className={styles.list}>
        {consents.map(({ kind, givenAt }) => (
          <li key={kind}>
            <span>
              {words[kind]()}{' '}
              <span className={styles.meta}>{m.settings_consent_given({ date: formatDate(givenAt) })}</span>
            </span>
            <Button
              variant="link"
              aria-label={m.settings_withdraw_of({ what: words[kind]() })}
              onClick={() => onWithdraw(kind)}
            >
              {m.settings_withdraw()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
