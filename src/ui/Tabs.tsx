import type { ReactNode } from 'react';
import styles from '#ui/Tabs.module.css';

interface TabsProps<I extends string> {
  /** What is filtered: the group's name. */
  label: string;
  items: readonly { id: I; text: ReactNode; count?: ReactNode }[];
  chosen: I;
  onChoose: (id: I) => void;
}

/** Chips that filter a list: text, count, a line under the chosen one. They wrap. */
export function Tabs<I extends string>({ label, items, chosen, onChoose }: TabsProps<I>) {
  return (
    <fieldset aria-label={label} className={styles.tabs}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          className={styles.tab}
          aria-pressed={item.id === chosen}
          onClick={() => onChoose(item.id)}
        >
          {/* Alone in its element, so that it can be replaced where a translator has taken hold of it. */}
          <span>{item.text}</span>
          {item.count != null && <span className={styles.count}>{item.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
