import { Fragment, memo, type ReactNode, useState } from 'react';
import { noPlaces, type Places, placesFor } from '#shell/list/places.ts';
import { AT_ONCE } from '#shell/list/useGrowingLimit.ts';
import type { Later, Section } from '#shell/list/useSettledView.ts';
import { Away } from '#ui/Away.tsx';
import { LineInParts, LinePart, PART } from '#ui/ConnectedList.tsx';
import { Spare } from '#ui/Row.tsx';

type Props<T> = {
  /** The section in the view that is asked for. */
  now: Section<T> | undefined;
  /** The section in the settled view. */
  then: Section<T> | undefined;
  later: Later;
  idOf: (item: T) => string;
  /** The same function from render to render, with an element that is itself kept as long as its item is the same. */
  row: (item: T) => ReactNode;
};

/**
 * The rows of one section of a long list. The list's first fifty come at once. The others follow when nothing more urgent is
 * to be done, and until then those of the view before are only hidden: taking thousands of rows away takes time too.
 */
export function LongLine<T>({ now, then, later: { asked, limit, isBehind, long }, idOf, row }: Props<T>) {
  const from = Math.max(AT_ONCE - (then?.before ?? 0), 0);
  const to = Math.min(Math.max(limit - (then?.before ?? 0), 0), then?.rows.length ?? 0);
  // A section that is not asked for is out of sight, and goes away with the rest.
  const first = now ?? then;
  const rows = first?.rows.slice(0, Math.max(AT_ONCE - first.before, 0)) ?? [];
  const places = usePlaces(rows, idOf, asked);
  return (
    <LineInParts>
      <LinePart long={long}>
        {[...places.spare, ...places.rows].map(({ key, item }, i) => (
          <Spare key={key} value={i < places.spare.length}>
            {row(item)}
          </Spare>
        ))}
      </LinePart>
      {then !== undefined && to > from && (
        <Away away={isBehind}>
          {Array.from({ length: Math.ceil((to - from) / PART) }, (_, part) => from + part * PART).map((start) => (
            <LaterPart
              key={start}
              section={then}
              from={start}
              to={Math.min(start + PART, to)}
              idOf={idOf as (item: unknown) => string}
              row={row as (item: unknown) => ReactNode}
            />
          ))}
        </Away>
      )}
    </LineInParts>
  );
}

function usePlaces<T>(items: readonly T[], idOf: (item: T) => string, asked: string): Places<T> {
  const [kept, setKept] = useState(() => ({ items, asked, places: placesFor<T>(noPlaces, items, idOf, true) }));
  if (kept.asked === asked && items.length === kept.items.length && items.every((item, i) => item === kept.items[i]))
    return kept.places;
  const next = { items, asked, places: placesFor(kept.places, items, idOf, kept.asked !== asked) };
  setKept(next);
  return next.places;
}

type LaterProps = {
  section: Section<unknown>;
  from: number;
  to: number;
  idOf: (item: unknown) => string;
  row: (item: unknown) => ReactNode;
};

const LaterPart = memo(function LaterPart({ section, from, to, idOf, row }: LaterProps) {
  return (
    <LinePart long whole={to - from === PART}>
      {section.rows.slice(from, to).map((item) => (
        <Fragment key={idOf(item)}>{row(item)}</Fragment>
      ))}
    </LinePart>
  );
});
