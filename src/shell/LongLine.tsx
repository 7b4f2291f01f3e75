import { AT_ONCE } from '#shell/useGrowingLimit.ts';
import type { Later, Section } from '#shell/useSettledView.ts';
import { cx } from '#ui/cx.ts';
import { Line } from '#ui/Line.tsx';
import { memo, type ReactNode } from 'react';
import styles from './LongLine.module.css';

type Props<T> = {
  /** The section in the view that is asked for. */
  now: Section<T> | undefined;
  /** The section in the settled view. */
  then: Section<T> | undefined;
  later: Later;
  /** The same function from render to render, with a keyed element that is itself kept as long as its item is the same. */
  row: (item: T) => ReactNode;
};

/**
 * The rows of one section of a long list. The list's first fifty come at once. The others follow when nothing more urgent is
 * to be done, and until then those of the view before are only hidden: taking thousands of rows away takes time too.
 */
export function LongLine<T>({ now, then, later: { limit, isBehind, long }, row }: Props<T>) {
  const from = Math.max(AT_ONCE - (then?.before ?? 0), 0);
  const to = Math.min(Math.max(limit - (then?.before ?? 0), 0), then?.rows.length ?? 0);
  return (
    <>
      <Line long={long} className={cx(to > from && styles.goesOn)}>
        {now?.rows.slice(0, Math.max(AT_ONCE - now.before, 0)).map(row)}
      </Line>
      {then !== undefined && to > from && (
        <Line long className={cx(styles.later, isBehind && styles.behind)}>
          <LaterRows section={then} from={from} to={to} row={row as (item: unknown) => ReactNode} />
        </Line>
      )}
    </>
  );
}

type LaterProps = { section: Section<unknown>; from: number; to: number; row: (item: unknown) => ReactNode };

const LaterRows = memo(function LaterRows({ section, from, to, row }: LaterProps) {
  return section.rows.slice(from, to).map(row);
});
