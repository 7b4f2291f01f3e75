import { m } from '#copy/generated/messages.js';
import { listed } from '#copy/listed.ts';
import { inLocale } from '#copy/words.ts';
import { type AppDetails, detailsOf } from '#domain/app.ts';
import type { ChoosableRow } from '#shell/requests/accountChoice.ts';
import { Notice } from '#ui/Notice.tsx';

/** Apps that hold money make the person stop: their own accounts to look into, others' to be sure of. */
export function MoneyNotice({ rows, details }: { rows: ChoosableRow[]; details: readonly AppDetails[] }) {
  const money = rows.filter((row) => row.app?.money);
  const own = money.filter((row) => row.eligibility.basis === 'leaving');
  const others = money.filter((row) => row.eligibility.basis !== 'leaving');
  return (
    <>
      {own.length > 0 && (
        <Notice tone="warning" heading={m.unbind_money_own_heading()}>
          <p>{m.unbind_money_own_text({ apps: namesOf(own) })}</p>
          {own.map(({ app, binding }) => {
            const { before } = detailsOf(app, details);
            return before && <p key={binding.id}>{inLocale(before)}</p>;
          })}
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="warning" heading={m.unbind_money_other_heading()}>
          <p>{m.unbind_money_other_text({ apps: namesOf(others) })}</p>
        </Notice>
      )}
    </>
  );
}

const namesOf = (rows: ChoosableRow[]) => listed(rows.map(({ app }) => app));
