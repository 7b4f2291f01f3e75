import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from '#ui/StickyBar.module.css';

interface StickyBarProps {
  /** "已选 3 项". */
  text: ReactNode;
  /** The next step. */
  action: ReactNode;
}

/** Stays at the bottom while its list scrolls. It tells the page its height, so that a focused row is never under it. */
export function StickyBar({ text, action }: StickyBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const root = document.documentElement.style;
    const measure = () => root.setProperty('--sticky-bar', `${element.offsetHeight}px`);
    measure();
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : undefined;
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      root.removeProperty('--sticky-bar');
    };
  }, []);
  return (
    <div ref={bar} className={styles.bar}>
      <p className={styles.text} role="status">
        {text}
      </p>
      <div className={styles.action}>{action}</div>
    </div>
  );
}
