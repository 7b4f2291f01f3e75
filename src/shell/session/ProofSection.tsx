import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { FreshCode } from '#shell/acts/useFreshCode.ts';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { CodeField } from '#shell/session/CodeField.tsx';
import styles from '#shell/session/ProofSection.module.css';
import { Button } from '#ui/form/Button.tsx';

type Props = { proof: FreshCode; service: Service };

/** A fresh code before submitting, on the page itself: nobody is sent away from what they chose. */
export function ProofSection({ proof, service }: Props) {
  const { session, renew, resend } = proof;
  if (session === null) return null;
  const rule = findRule(service, 'proofFresh');
  return (
    <section ref={proof.place} className={styles.section}>
      <h2>{m.unbind_proof_heading()}</h2>
      <p className={styles.lead}>
        {rule === undefined ? m.unbind_proof_text_plain() : m.unbind_proof_text({ figure: ruleWords(rule) })}{' '}
        <Why rule={rule} />
      </p>
      <ProblemNotice error={renew.error ?? resend.error} />
      {session.challenge === null ? (
        <Button
          variant="secondary"
          busy={renew.isPending}
          busyText={m.unbind_getting_code()}
          onClick={() => renew.mutate()}
        >
          {m.unbind_get_code()}
        </Button>
      ) : (
        <CodeField
          challenge={session.challenge}
          error={proof.fault}
          value={proof.code}
          onChange={proof.setCode}
          onResend={proof.sendAgain}
          resendBusy={resend.isPending}
        />
      )}
    </section>
  );
}
