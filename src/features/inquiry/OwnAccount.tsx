import { m } from '#copy/generated/messages.js';
import { inLocale, appName } from '#copy/words.ts';
import { ProblemNotice } from '#shell/ProblemNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Account.module.css';
import type { FoundAccount } from './foundAccounts.ts';
import { SwitchingSteps } from '#shell/SwitchingSteps.tsx';

type Props = {
  account: FoundAccount;
  mayReport: boolean;
  mayRecheck: boolean;
  busy: boolean;
  error: Error | null;
  /** A re-check was asked for from this page. */
  asked: boolean;
  onDone: () => void;
  onRecheck: () => void;
};

/** One's own account: the app's own steps, "I have done it", and the re-check that proves it. */
export function OwnAccount(props: Props) {
  const { account, mayReport, mayRecheck, busy, error, asked, onDone, onRecheck } = props;
  const { app, phase } = account;
  const own = account.binding.ownAccount;
  return (
    <section className={styles.part}>
      <h2>{m.accounts_own_heading({ app: appName(app) })}</h2>
      <p>{phase === 'active' ? m.accounts_own_text() : m.accounts_own_text_leaving()}</p>
      {(app.money || app.before !== null) && (
        <Notice tone="zhe" level={3} heading={m.accounts_stop_own()}>
          <p>{app.before === null ? m.accounts_stop_own_text() : inLocale(app.before)}</p>
        </Notice>
      )}
      <SwitchingSteps app={app} />
      {own === 'stillThere' && (
        <Notice tone="zhe" level={3} heading={m.accounts_still_there()} live>
          <p>{m.accounts_still_there_text()}</p>
        </Notice>
      )}
      {own === 'saidDone' && (
        <Notice tone="info" joint="inProgress" level={3} heading={m.accounts_said_done()} live>
          <p>{m.accounts_said_done_text()}</p>
        </Notice>
      )}
      <ProblemNotice error={error} />
      {own === 'saidDone'
        ? mayRecheck && (
            <div className={styles.acts}>
              <Button variant="secondary" busy={busy} busyText={m.accounts_own_sending()} onClick={onRecheck}>
                {m.accounts_recheck()}
              </Button>
              <span role="status">{asked && !busy && m.accounts_recheck_asked()}</span>
            </div>
          )
        : mayReport && (
            <div className={styles.acts}>
              <Button variant="secondary" busy={busy} busyText={m.accounts_own_sending()} onClick={onDone}>
                {own === 'stillThere' ? m.accounts_done_again() : m.accounts_done()}
              </Button>
            </div>
          )}
    </section>
  );
}
