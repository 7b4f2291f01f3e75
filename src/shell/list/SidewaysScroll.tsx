/** Filters in one line that scrolls sideways where it is too long, with what was chosen in view. */

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from '#shell/list/SidewaysScroll.module.css';
import { cx } from '#ui/cx.ts';

type Props = {
  /** What holds in each group of chips, in their order. */
  chosen: readonly string[];
  className?: string | undefined;
  children: ReactNode;
};

export function SidewaysScroll({ chosen, className, children }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const before = useRef<readonly string[]>([]);
  const key = chosen.join();
  // Whoever comes by a link sees which filter holds. Measured right before the frame is drawn: while the page is still being
  // put together, the browser would lay all of it out once more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice moves its own chip into view.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const chips = [...(line.current?.querySelectorAll<HTMLElement>('[aria-pressed="true"]') ?? [])];
      const changed = chips.filter((_, place) => chosen[place] !== before.current[place]);
      before.current = chosen;
      const chip = changed.find(({ previousElementSibling }) => previousElementSibling !== null) ?? changed[0];
      if (!line.current || !chip) return;
      const { left, right } = line.current.getBoundingClientRect();
      const box = chip.getBoundingClientRect();
      const room = box.width / 2;
      line.current.scrollLeft += Math.max(box.right + room - right, 0) + Math.min(box.left - room - left, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [key]);

  return (
    <div ref={line} className={cx(styles['line'], className)}>
      {children}
    </div>
  );
}
