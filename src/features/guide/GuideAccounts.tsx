import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { type Account, countAccounts, type Turn, turns } from '#domain/account.ts';
import type { Declaration } from '#domain/binding.ts';
import type { GuideStep } from '#domain/guide.ts';
import type { Locale } from '#domain/languages.ts';
import { turnHeadings } from '#features/guide/guideWords.ts';
import { rowIdOf } from '#features/guide/useAnswered.ts';
import { WhoseAnswers } from '#features/guide/WhoseAnswers.tsx';
import { AccountRow } from '#shell/accounts/AccountRow.tsx';
import type { Follow } from '#shell/list/RowLink.tsx';
import { useRowLimit } from '#shell/list/sections.ts';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { ListGroup } from '#ui/ListGroup.tsx';

type Props = {
  step: GuideStep<Account>;
  follow: Follow;
  locale: Locale;
  saving: { bindingId: string; declaration: Declaration } | null;
  failed: { bindingId: string; error: Error } | null;
  onSay: (bindingId: string, declaration: Declaration) => void;
};

/** The accounts of one step by whose turn it is: the person's stand open, the others' wait closed. */
export function GuideAccounts({ step, follow, locale, saving, failed, onSay }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<Turn, boolean>>>({});
  const limit = useRowLimit();
  const shown = turns.filter((turn) => step.accounts[turn].length > 0);
  return shown.map((turn, place) => {
    const rows = step.accounts[turn];
    const open = toggled[turn] ?? (place === 0 || turn === 'outside');
    return (
      <ListGroup
        key={turn}
        heading={turnHeadings[turn]()}
        count={m.common_accounts({ count: countAccounts(rows) })}
        {...(place === 0
          ? {}
          : { open, onToggle: (next: boolean) => setToggled((known) => ({ ...known, [turn]: next })) })}
      >
        <ConnectedList long>
          {rows.slice(0, limit).map((account) => {
            const { binding, eligibility } = account;
            return (
              <AccountRow
                key={binding.id}
                id={turn === 'toDo' ? rowIdOf(binding.id) : undefined}
                account={account}
                follow={follow}
                locale={locale}
                here={
                  eligibility.kind === 'askWhose' && (
                    <WhoseAnswers
                      error={failed?.bindingId === binding.id ? failed.error : null}
                      account={account}
                      saving={saving?.bindingId === binding.id ? saving.declaration : null}
                      onSay={(declaration) => onSay(binding.id, declaration)}
                    />
                  )
                }
              />
            );
          })}
        </ConnectedList>
      </ListGroup>
    );
  });
}
