import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import type { SignedIn } from '#domain/session.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { findRule, ruleWords } from '#shell/parts/rules.ts';
import { Why } from '#shell/parts/Why.tsx';
import { CodeField } from '#shell/session/CodeField.tsx';
import styles from '#shell/session/ProofSection.module.css';
import { Button } from '#ui/form/Button.tsx';

type Props = {
  session: SignedIn;
  service: Service;
  now: number;
  code: string;
  onCode: (typed: string) => void;
  /** At the field: missing or wrong. */
  codeError: string | null;
  /** Sending a code failed. */
  problem: Error | null;
  onGetCode: () => void;
  gettingCode: boolean;
  onResend: (by: 'text' | 'voice') => void;
  resending: boolean;
};

/** A fresh code before submitting, on the page itself: nobody is sent away from what they chose. */
export function ProofSection(props: Props) {
  const { session, service, now, code, onCode, codeError, problem, onGetCode, gettingCode, onResend, resending } =
    props;
  const rule = findRule(service, 'proofFresh');
  return (
    <section className={styles.section}>
      <h2>{m.unbind_proof_heading()}</h2>
      <p className={styles.lead}>
        {rule === undefined ? m.unbind_proof_text_plain() : m.unbind_proof_text({ figure: ruleWords(rule) })}{' '}
        <Why rule={rule} />
      </p>
      <ProblemNotice error={problem} />
      {session.challenge === null ? (
        <Button variant="secondary" busy={gettingCode} busyText={m.unbind_getting_code()} onClick={onGetCode}>
          {m.unbind_get_code()}
        </Button>
      ) : (
        <CodeField
          challenge={session.challenge}
          error={codeError}
          value={code}
          onChange={onCode}
          onResend={onResend}
          resendBusy={resending}
          now={now}
        />
      )}
    </section>
  );
}
