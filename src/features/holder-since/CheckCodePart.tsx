import { makeCheckCodeMutation, revokeCheckCodeMutation } from '#api/checks.ts';
import type { Service } from '#api/service.ts';
import { answerWords } from '#copy/checkWords.ts';
import { formatDateTime, formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { HolderChecks, Look } from '#domain/check/holderCheck.ts';
import styles from '#features/holder-since/holderSince.module.css';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { cx } from '#ui/cx.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { kept } from '#ui/text/kept.tsx';

const told = ({ answer }: Look) => (answer === 'unknown' ? m.holderSince_look_unknown() : answerWords[answer].word());

function Looks({ looks }: { looks: readonly Look[] }) {
  const now = useNow();
  return (
    <>
      <h3>{m.holderSince_looks()}</h3>
      <p className={styles.meta}>
        {m.holderSince_check_date()} {m.holderSince_looks_lead()}
      </p>
      {looks.length === 0 ? (
        <p>{m.holderSince_looks_none()}</p>
      ) : (
        <ul className={styles.looks}>
          {looks.map((look) => (
            <li key={look.at}>
              <time dateTime={look.at}>{formatDateTime(look.at, now)}</time>{' '}
              {kept(m.holderSince_look({ date: formatDay(look.day), answer: told(look) }))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Props = {
  checks: HolderChecks;
  address: string;
  service: Service;
  made: Pick<ReturnType<typeof useFocusAfter>, 'acted'>;
};

/** Makes the code and takes it back. The code itself stands on the statement above, where it is printed. */
export function CheckCodePart({ checks: { standing, looks }, address, service, made }: Props) {
  const revoked = useFocusAfter<HTMLHeadingElement>(standing?.code ?? '');
  const making = useAct(makeCheckCodeMutation, { focus: made });
  const revoking = useAct(revokeCheckCodeMutation, { focus: revoked });
  const rule = findRule(service, 'checkCodeValid');
  return (
    <section className={styles.check}>
      <h2 ref={revoked.place} tabIndex={-1}>
        {m.holderSince_check_title()}
      </h2>
      <p role="status">{standing === null && revoking.isSuccess && m.holderSince_check_revoked()}</p>
      <p>{m.holderSince_check_lead({ address })}</p>
      {rule !== undefined && (
        <p>
          {kept(m.holderSince_check_valid({ figure: ruleWords(rule) }))} <Why rule={rule} />
        </p>
      )}
      <ProblemNotice error={making.error ?? revoking.error} />
      <div className={cx('acts', styles.acts)}>
        {standing === null ? (
          <Button
            variant="secondary"
            busy={making.isPending}
            busyText={m.holderSince_check_making()}
            onClick={() => making.mutate()}
          >
            {m.holderSince_check_make()}
          </Button>
        ) : (
          <Button
            variant="secondary"
            busy={revoking.isPending}
            busyText={m.holderSince_check_revoking()}
            onClick={() => revoking.mutate()}
          >
            {m.holderSince_check_revoke()}
          </Button>
        )}
        <Link to={paths.holderCheck} className={buttonClass('link')}>
          {m.holderSince_check_try()}
        </Link>
      </div>
      {(standing !== null || looks.length > 0) && <Looks looks={looks} />}
    </section>
  );
}
