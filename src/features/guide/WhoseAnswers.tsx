import { m } from '#copy/generated/messages.js';
import { declarationWords } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import { type Declaration, declarations } from '#domain/binding.ts';
import { fullName } from '#shell/accounts/accountWords.ts';
import styles from '#shell/accounts/WhoseIsIt.module.css';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';

type Props = {
  account: Account;
  saving: Declaration | null;
  error: Error | null;
  onSay: (declaration: Declaration) => void;
};

/** "Whose is it?" answered in its row. The account's own page says more, and lets the answer be changed. */
export function WhoseAnswers({ account, saving, error, onSay }: Props) {
  const said = saving ?? account.binding.declaration;
  return (
    <>
      <fieldset
        aria-label={m.accounts_act_named({ act: m.accounts_whose(), name: fullName(account) })}
        className={styles.inRow}
      >
        {declarations.map((declaration) => (
          <button
            key={declaration}
            type="button"
            className={styles.answer}
            aria-label={m.accounts_act_named({ act: declarationWords[declaration](), name: fullName(account) })}
            aria-pressed={declaration === said}
            aria-disabled={saving !== null || undefined}
            onClick={() => saving === null && declaration !== said && onSay(declaration)}
          >
            {declarationWords[declaration]()}
          </button>
        ))}
      </fieldset>
      <ProblemNotice error={error} />
    </>
  );
}
