import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { accountName, appName, basisWords, whichAccount } from '#copy/words.ts';
import { dueRules } from '#domain/requests/basis.ts';
import styles from '#features/unbind/CheckList.module.css';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import type { ChoosableRow } from '#shell/requests/accountChoice.ts';
import { effectOf } from '#shell/requests/effectWords.ts';
import { HowToSwitch } from '#shell/requests/HowToSwitch.tsx';
import { Button } from '#ui/form/Button.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';

type Props = { rows: ChoosableRow[]; service: Service; onRemove: (bindingId: string) => void };

/** What will be submitted, row by row: on which basis, with what effect, and by when an answer is due. */
export function CheckList({ rows, service, onRemove }: Props) {
  return (
    <div className={styles.rows}>
      <SummaryList
        rows={rows.map((row) => ({
          key: row.binding.id,
          term: <span className={styles.name}>{appName(row.app)}</span>,
          value: <CheckedRow row={row} service={service} />,
          action: (
            <Button
              variant="link"
              aria-label={m.unbind_remove_of({ name: accountName(row.app, row.binding, row.sharesApp) })}
              onClick={() => onRemove(row.binding.id)}
            >
              {m.unbind_remove()}
            </Button>
          ),
        }))}
      />
    </div>
  );
}

function CheckedRow({ row: { app, binding, eligibility }, service }: { row: ChoosableRow; service: Service }) {
  const rule = findRule(service, dueRules[eligibility.basis]);
  return (
    <div className={styles.row}>
      <p className={styles.meta}>
        {whichAccount(binding)} · {basisWords[eligibility.basis]()}
      </p>
      <p>{effectOf(eligibility)}</p>
      {eligibility.basis === 'leaving' && <HowToSwitch app={app} />}
      {rule !== undefined && (
        <p className={styles.meta}>
          {m.unbind_estimate({ figure: ruleWords(rule) })} <Why rule={rule} />
        </p>
      )}
    </div>
  );
}
