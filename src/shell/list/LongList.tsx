import { Fragment, memo, type ReactNode } from 'react';
import { ConnectedList } from '#ui/ConnectedList.tsx';

type Props<T> = {
  rows: readonly T[];
  /** How many of them to draw. */
  limit: number;
  /** More than a few screens, in this list or in all that stand together. */
  long: boolean;
  idOf: (item: T) => string;
  /** The same function from render to render, for an element that is kept as long as its item is the same. */
  row: (item: T) => ReactNode;
};

/**
 * Dozens of rows, rarely hundreds. Its screen gives it what was asked for through `useDeferredValue`: the key or the click
 * paints at once, and the rows follow in a render that the next key interrupts.
 */
export const LongList = memo(function LongList<T>({ rows, limit, long, idOf, row }: Props<T>) {
  return (
    <ConnectedList long={long}>
      {rows.slice(0, Math.max(limit, 0)).map((item) => (
        <Fragment key={idOf(item)}>{row(item)}</Fragment>
      ))}
    </ConnectedList>
  );
}) as <T>(props: Props<T>) => ReactNode;
