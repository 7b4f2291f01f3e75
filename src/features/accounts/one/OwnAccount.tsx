import type { Ref } from 'react';
import { m } from '#copy/generated/messages.js';
import { appName, inLocale } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { AppDetails } from '#domain/app.ts';
import { type Binding, bindingCan } from '#domain/binding.ts';
import { lineCan } from '#domain/line.ts';
import styles from '#features/accounts/one/Account.module.css';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { Act } from '#shell/acts/useAct.ts';
import parts from '#shell/parts/parts.module.css';
import { SwitchingSteps } from '#shell/parts/SwitchingSteps.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  account: Account;
  /** What to see to before, as far as it is known. */
  before: AppDetails['before'];
  mayReport: boolean;
  mayRecheck: boolean;
  mayUndo: boolean;
  sayDone: Act<string, Binding>;
  /** "I have done it" is taken back. */
  unsayDone: Act<string>;
  recheck: Act<string>;
  /** Takes the focus once something was said: the button that was pressed goes with its act. */
  place: Ref<HTMLDivElement>;
};

/** One's own account: the app's own steps, "I have done it", which can be taken back, and the re-check that proves it. */
export function OwnAccount(props: Props) {
  const { account, before, mayReport, mayRecheck, mayUndo, sayDone, unsayDone, recheck, place } = props;
  const { app, phase, binding } = account;
  const own = binding.ownAccount;
  const busy = sayDone.isPending || recheck.isPending;
  const askForProof = () => recheck.mutate(binding.id);
  // By what the service has answered: a check that seemed to be under way when the button was pressed may be over.
  const askWherePossible = (said: Binding) => {
    if (lineCan.inquire(phase) && bindingCan.recheck(said)) askForProof();
  };
  return (
    <section className={parts.part}>
      <h2>{m.accounts_own_heading({ app: appName(app) })}</h2>
      <p>{phase === 'active' ? m.accounts_own_text() : m.accounts_own_text_leaving()}</p>
      {(app?.money || before !== null) && (
        <Notice tone="warning" level={3} heading={m.accounts_stop_own()}>
          <p>{before === null ? m.accounts_stop_own_text() : inLocale(before)}</p>
        </Notice>
      )}
      <SwitchingSteps app={app} />
      <div ref={place} tabIndex={-1} role="status" className={styles.said}>
        {unsayDone.isSuccess && own !== 'saidDone' && <p>{m.accounts_undone()}</p>}
        {own === 'stillThere' && (
          <Notice tone="warning" level={3} heading={m.accounts_still_there()}>
            <p>{m.accounts_still_there_text()}</p>
          </Notice>
        )}
        {own === 'saidDone' && (
          <Notice tone="info" joint="inProgress" level={3} heading={m.accounts_said_done()}>
            {!recheck.isPending && (
              <p>{binding.recheckAskedAt === null ? m.accounts_said_done_unasked() : m.accounts_said_done_text()}</p>
            )}
          </Notice>
        )}
      </div>
      <ProblemNotice error={sayDone.error ?? unsayDone.error ?? recheck.error} />
      {own === 'saidDone' ? (
        <div className="acts">
          {mayRecheck && (
            <Button variant="secondary" busy={busy} busyText={m.accounts_own_sending()} onClick={askForProof}>
              {m.accounts_recheck()}
            </Button>
          )}
          <span role="status">{recheck.isSuccess && !busy && m.accounts_recheck_asked()}</span>
          {mayUndo && (
            <Button
              variant="link"
              busy={unsayDone.isPending}
              busyText={m.accounts_own_sending()}
              onClick={() => unsayDone.mutate(binding.id)}
            >
              {m.accounts_undo_done()}
            </Button>
          )}
        </div>
      ) : (
        mayReport && (
          <div className="acts">
            <Button
              variant="secondary"
              busy={busy}
              busyText={m.accounts_own_sending()}
              onClick={() => sayDone.mutate(binding.id, { onSuccess: askWherePossible })}
            >
              {own === 'stillThere' ? m.accounts_done_again() : m.accounts_done()}
            </Button>
          </div>
        )
      )}
    </section>
  );
}
