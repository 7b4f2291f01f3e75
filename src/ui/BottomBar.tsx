import { type ReactNode, useLayoutEffect } from 'react';
import styles from '#ui/BottomBar.module.css';

interface BottomBarProps {
  /** The navigation's name. */
  label: string;
  /** Links, each with an `Icon` and a word; the one of this page carries `aria-current="page"`. */
  items: readonly { key: string; link: ReactNode }[];
}

/** At the bottom on a phone; put it right after the header: from 720 px on it is a row there. */
export function BottomBar({ label, items }: BottomBarProps) {
  useLayoutEffect(() => {
    const mark = styles.withBar;
    if (!mark) return;
    document.documentElement.classList.add(mark);
    return () => document.documentElement.classList.remove(mark);
  }, []);
  return (
    <nav aria-label={label} className={styles.bar}>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            {item.link}
          </li>
        ))}
      </ul>
    </nav>
  );
}
