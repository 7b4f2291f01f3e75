import { useId } from 'react';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { declarationWords } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import { type Declaration, declarations, hiddenHandle } from '#domain/binding.ts';
import { type DateMove, dateMovedBy, hasUndatedMove, type Line } from '#domain/line.ts';
import styles from '#shell/accounts/WhoseIsIt.module.css';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  account: Account;
  line: Line;
  /** Something was sent on it, so the answer stands. */
  locked: boolean;
  /** The answer that is being saved. */
  saving: Declaration | null;
  error: Error | null;
  onSay: (declaration: Declaration) => void;
};

const comparisons = {
  beforeMe: (date: string) => m.accounts_whose_before({ date }),
  fromMyTime: (date: string) => m.accounts_whose_from_my_time({ date }),
  cantTell: (date: string) => m.accounts_whose_cant_tell({ date }),
} as const;

/** Where the date has moved it no longer tells a former holder's account from one's own. */
const beforeMove: Readonly<Record<DateMove, (date: string) => string>> = {
  retrieved: (date) => m.accounts_whose_before_retrieval({ date }),
  portedIn: (date) => m.accounts_whose_before_port({ date }),
  transferred: (date) => m.accounts_whose_before_transfer({ date }),
};

const beforeUndatedMove = (date: string) => m.accounts_whose_before_undated({ date });

const guards: Readonly<Record<DateMove, (date: string) => string>> = {
  retrieved: (date) => m.accounts_guard_text({ date }),
  portedIn: (date) => m.accounts_guard_port({ date }),
  transferred: (date) => m.accounts_guard_transfer({ date }),
};

/** Mine, not mine, unsure: saved at once, and changeable until something was sent on it. */
export function WhoseIsIt({ account, line, locked, saving, error, onSay }: Props) {
  const id = useId();
  const { binding, eligibility, whose } = account;
  const move = dateMovedBy(line);
  const before = move !== null ? beforeMove[move] : hasUndatedMove(line) ? beforeUndatedMove : comparisons.beforeMe;
  const comparison = whose === 'beforeMe' ? before : comparisons[whose];
  const isNamed = binding.handle !== null && binding.handle !== hiddenHandle;
  const said = saving ?? binding.declaration;
  return (
    <section className={styles.whose}>
      <h2 id={id}>{m.accounts_whose()}</h2>
      <p>{kept(comparison(formatDate(line.activatedAt)))}</p>
      {eligibility.kind === 'selfCutGuard' && (
        <Notice tone="warning" heading={m.accounts_guard()} level={3}>
          <p>{guards[eligibility.because](formatDate(line.activatedAt))}</p>
        </Notice>
      )}
      {locked ? (
        <p>
          {binding.declaration === null
            ? m.accounts_whose_locked()
            : m.accounts_whose_locked_as({ said: declarationWords[binding.declaration]() })}
        </p>
      ) : (
        <>
          <fieldset aria-labelledby={id} className={styles.answers}>
            {declarations.map((declaration) => (
              <button
                key={declaration}
                type="button"
                className={styles.answer}
                aria-pressed={declaration === said}
                aria-disabled={saving !== null || undefined}
                onClick={() => saving === null && declaration !== said && onSay(declaration)}
              >
                {declarationWords[declaration]()}
              </button>
            ))}
          </fieldset>
          <p role="status" className={styles.note}>
            {saving !== null
              ? m.accounts_whose_saving()
              : binding.declaration === null
                ? m.accounts_whose_changeable()
                : m.accounts_whose_saved()}
          </p>
          <ProblemNotice error={error} />
        </>
      )}
      {binding.declaration === 'unsure' && !locked && (
        <Disclosure summary={m.accounts_find_out()} open>
          <ul className={styles.hints}>
            <li>{m.accounts_find_out_devices()}</li>
            <li>{m.accounts_find_out_family()}</li>
            {isNamed && <li>{m.accounts_find_out_handle()}</li>}
            <li>{m.accounts_find_out_never()}</li>
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
