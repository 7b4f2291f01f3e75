import { type RefObject, useEffect } from 'react';

/** Tells the page how high the strip is, so that what takes the focus is never scrolled under it. */
export function StripHeight({ of }: { of: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const element = of.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => root.setProperty('--demo-strip', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty('--demo-strip');
    };
  }, [of]);
  return null;
}
