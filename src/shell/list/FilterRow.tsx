/** Above a list: its filters in one line that scrolls sideways, and the search behind its icon. */

import { type ComponentProps, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from '#shell/list/FilterRow.module.css';
import { SearchField } from '#shell/list/SearchField.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Tabs } from '#ui/Tabs.tsx';

type Props<I extends string> = {
  filters: ComponentProps<typeof Tabs<I>>;
  /** Left out where the list is too short to be searched. */
  search?: ComponentProps<typeof SearchField> | undefined;
};

export function FilterRow<I extends string>({ filters, search }: Props<I>) {
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // What was searched for comes back with the page, and its field with it.
  if (!open && search !== undefined && search.value !== '') setOpen(true);
  const tapped = useRef(false);
  const { chosen } = filters;

  useEffect(() => {
    if (open && tapped.current) panel.current?.querySelector('input')?.focus();
    tapped.current = false;
  }, [open]);
  // Whoever comes by a link sees which filter holds. Measured right before the frame is drawn: while the page is still being
  // put together, the browser would lay all of it out once more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice moves its own chip into view.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const chip = line.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
      if (!line.current || !chip) return;
      const { left, right } = line.current.getBoundingClientRect();
      const box = chip.getBoundingClientRect();
      const room = box.width / 2;
      line.current.scrollLeft += Math.max(box.right + room - right, 0) + Math.min(box.left - room - left, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);

  function toggle() {
    tapped.current = !open;
    if (open) search?.onChange('');
    setOpen(!open);
  }

  return (
    <div className={styles['tools']}>
      <div className={styles['row']}>
        <div ref={line} className={styles['line']}>
          <Tabs {...filters} />
        </div>
        {search && (
          <button type="button" className={styles['toggle']} aria-expanded={open} aria-controls={id} onClick={toggle}>
            <Icon name="magnifier" />
            <span className={styles['word']}>{search.label}</span>
          </button>
        )}
      </div>
      {search && (
        <div ref={panel} id={id} hidden={!open}>
          <SearchField {...search} />
        </div>
      )}
    </div>
  );
}
