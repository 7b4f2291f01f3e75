import type { ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import type { Account } from '#domain/account.ts';
import type { CareGroup } from '#domain/app.ts';
import { groupWords } from '#shell/requests/effectWords.ts';
import styles from '#shell/requests/requests.module.css';
import { Button } from '#ui/form/Button.tsx';
import { ListGroup } from '#ui/ListGroup.tsx';

type Props = {
  group: CareGroup;
  /** Those of the group that are asked for. */
  rows: readonly Account[];
  /** Ids of the bindings that are ticked. */
  chosen: ReadonlySet<string>;
  /** Ticks or clears all of them. */
  onAll: (bindingIds: string[], ticked: boolean) => void;
  /** The list of the rows. */
  children: ReactNode;
};

export function ChooseGroup({ group, rows, chosen, onAll, children }: Props) {
  const name = groupWords[group]();
  const ids = rows.map((row) => row.binding.id);
  const all = ids.every((id) => chosen.has(id));
  return (
    <ListGroup
      heading={name}
      count={
        <>
          {m.unbind_items({ count: rows.length })}
          {rows.length > 1 && (
            <Button
              variant="link"
              className={styles.all}
              aria-label={all ? m.unbind_select_none_of({ group: name }) : m.unbind_select_all_of({ group: name })}
              onClick={() => onAll(ids, !all)}
            >
              {all ? m.unbind_select_none() : m.unbind_select_all()}
            </Button>
          )}
        </>
      }
    >
      {children}
    </ListGroup>
  );
}
