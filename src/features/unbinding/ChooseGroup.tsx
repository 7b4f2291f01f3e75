import { m } from '#copy/generated/messages.js';
import type { CareGroup } from '#domain/app.ts';
import { Button } from '#ui/Button.tsx';
import { Line } from '#ui/Line.tsx';
import { LineGroup } from '#ui/LineGroup.tsx';
import { ChooseRow } from './ChooseRow.tsx';
import { groupWords } from './effectWords.ts';
import styles from './Unbinding.module.css';
import type { ChoosableRow } from './unbindingRows.ts';

type Props = {
  group: CareGroup;
  rows: ChoosableRow[];
  /** How many of them are painted yet. */
  limit: number;
  chosen: ReadonlySet<string>;
  onToggle: (bindingId: string) => void;
  /** Ticks or clears all rows of the group. */
  onAll: (bindingIds: string[], ticked: boolean) => void;
};

export function ChooseGroup({ group, rows, limit, chosen, onToggle, onAll }: Props) {
  const name = groupWords[group]();
  const all = rows.every((row) => chosen.has(row.binding.id));
  const ids = rows.map((row) => row.binding.id);
  return (
    <LineGroup
      heading={name}
      count={
        <>
          {m.unbinding_items({ count: rows.length })}
          {rows.length > 1 && (
            <Button
              variant="link"
              className={styles.all}
              aria-label={
                all ? m.unbinding_select_none_of({ group: name }) : m.unbinding_select_all_of({ group: name })
              }
              onClick={() => onAll(ids, !all)}
            >
              {all ? m.unbinding_select_none() : m.unbinding_select_all()}
            </Button>
          )}
        </>
      }
    >
      <Line>
        {rows.slice(0, limit).map((row) => (
          <ChooseRow
            key={row.binding.id}
            row={row}
            chosen={chosen.has(row.binding.id)}
            onToggle={() => onToggle(row.binding.id)}
          />
        ))}
      </Line>
    </LineGroup>
  );
}
