/** Above a list: its filters in one line that scrolls sideways, and the search behind its icon. */

import { type ComponentProps, useEffect, useId, useRef, useState } from 'react';
import styles from '#shell/list/FilterRow.module.css';
import { SearchField } from '#shell/list/SearchField.tsx';
import { SidewaysScroll } from '#shell/list/SidewaysScroll.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Tabs } from '#ui/Tabs.tsx';

type Props<I extends string> = {
  filters: ComponentProps<typeof Tabs<I>>;
  /** Left out where the list is too short to be searched. */
  search?: ComponentProps<typeof SearchField> | undefined;
};

export function FilterRow<I extends string>({ filters, search }: Props<I>) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // What was searched for comes back with the page, and its field with it.
  if (!open && search !== undefined && search.value !== '') setOpen(true);
  const tapped = useRef(false);

  useEffect(() => {
    if (open && tapped.current) panel.current?.querySelector('input')?.focus();
    tapped.current = false;
  }, [open]);
  function toggle() {
    tapped.current = !open;
    if (open) search?.onChange('');
    setOpen(!open);
  }

  return (
    <div className={styles['tools']}>
      <div className={styles['row']}>
        <SidewaysScroll chosen={[filters.chosen]} className={styles['line']}>
          <Tabs {...filters} />
        </SidewaysScroll>
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
