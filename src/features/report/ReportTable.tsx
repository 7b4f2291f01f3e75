import type { ReactNode } from 'react';
import styles from '#shell/parts/Paper.module.css';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  /** Of the heading that names the table. */
  labelledBy: string;
  heads: readonly string[];
  /** The first cell of a row is its head. `key` tells the rows apart. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table of the record; where it has no room, each cell says its column's head itself. */
export function ReportTable({ labelledBy, heads, rows }: Props) {
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{kept(first)}</th>
            {others.map((cell, place) => (
              <td key={heads[place + 1]} data-head={heads[place + 1]}>
                {kept(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
