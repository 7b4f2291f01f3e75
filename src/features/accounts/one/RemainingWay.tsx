import type { Service } from '#api/service.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import { isFromBefore } from '#domain/binding.ts';
import type { Obstacle } from '#domain/eligibility.ts';
import { isFirstDay, type Line } from '#domain/line.ts';
import styles from '#features/accounts/one/Account.module.css';
import { paths } from '#paths.ts';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { type Watch, WatchSwitch } from '#shell/acts/WatchSwitch.tsx';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import parts from '#shell/parts/parts.module.css';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = {
  account: Account;
  reason: Obstacle;
  line: Line;
  service: Service;
  askAgain: { act: () => void; busy: boolean; error: Error | null };
  watch: Watch;
};

const explanations: Readonly<Record<Obstacle, (app: string) => string>> = {
  suspended: () => m.accounts_way_suspended(),
  released: () => m.accounts_way_released(),
  notConnected: (app) => m.accounts_way_not_connected({ app }),
  declined: (app) => m.accounts_way_declined({ app }),
  silent: (app) => m.accounts_way_silent({ app }),
  gone: () => m.accounts_way_gone(),
  numberKind: () => m.accounts_way_number_kind(),
  switchedOff: () => m.accounts_way_switched_off(),
};

/** Only the app itself can do something then. */
const reasonsForTheApp: ReadonlySet<Obstacle> = new Set([
  'notConnected',
  'declined',
  'numberKind',
  'switchedOff',
  'released',
]);

/** Why it can't be requested here, and what can be done instead: no "no" stands alone. */
export function RemainingWay({ account, reason, line, service, askAgain, watch }: Props) {
  const { app, binding, phase } = account;
  const name = appName(app);
  const byApp = reasonsForTheApp.has(reason);
  const last = line.maskedNumber.slice(-4);
  const letter = isFirstDay(line)
    ? m.accounts_letter({ last, date: formatDate(line.activatedAt) })
    : m.accounts_letter_moved({ last });
  const isAnothers = binding.declaration === 'notMine' || isFromBefore(binding.boundAt, line);
  return (
    <section className={parts.part}>
      <h2>{reason === 'gone' ? m.accounts_way_gone_heading() : m.accounts_way_heading()}</h2>
      <p>{explanations[reason](name)}</p>
      {reason === 'silent' && (
        <>
          <ProblemNotice error={askAgain.error} />
          <div className="acts">
            <Button variant="secondary" busy={askAgain.busy} busyText={m.accounts_asking()} onClick={askAgain.act}>
              {m.accounts_ask_again()}
            </Button>
          </div>
        </>
      )}
      {byApp && app !== null && (
        <p>
          <Link to={paths.app(app.id)} className={buttonClass('link')}>
            {m.apps_to_app({ app: name })}
          </Link>
        </p>
      )}
      {byApp && app?.hotline && (
        <div>
          <a href={`tel:${app.hotline.number}`} className={buttonClass('secondary')}>
            {m.accounts_call_app({ app: name, number: app.hotline.number })}
          </a>
          {!app.hotline.sure && <p className={parts.meta}>{m.accounts_hotline_unsure()}</p>}
        </div>
      )}
      {byApp && phase === 'active' && binding.declaration !== 'mine' && (
        <div className={styles.letter}>
          <p>{isAnothers ? m.accounts_letter_lead() : m.accounts_letter_lead_if()}</p>
          <blockquote>{letter}</blockquote>
          <CopyButton text={withDemoNote(letter, service)} isShown />
        </div>
      )}
      {reason === 'notConnected' && <WatchSwitch watch={watch} />}
      {(reason === 'suspended' || reason === 'numberKind' || reason === 'switchedOff') && (
        <Hotlines service={service} carrier={line.carrier} />
      )}
    </section>
  );
}
