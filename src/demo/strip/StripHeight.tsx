import { type RefObject, useLayoutEffect } from 'react';
import { keep } from '#demo/consoleStorage.ts';

type Props = { of: RefObject<HTMLElement | null>; isWhole: boolean; isPassing?: boolean };

/**
 * Tells the page how high the strip is, so that what takes the focus is never scrolled under it; and keeps it for the next
 * page, which leaves as much room from its first paint (beforePaint.js). What is open for now does not count there.
 */
export function StripHeight({ of, isWhole, isPassing = false }: Props) {
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const root = document.documentElement.style;
    // From now on it is as high as what is in it.
    if (isWhole) element.parentElement?.setAttribute('data-stands', '');
    function measure() {
      const height = element?.offsetHeight ?? 0;
      root.setProperty('--demo-strip', `${height}px`);
      if (!isWhole || isPassing || height === 0 || element?.parentElement?.id !== 'demo') return;
      const passing = element.querySelector<HTMLElement>('[data-note="act"] > .demo-note')?.offsetHeight ?? 0;
      keep('height', { width: innerWidth, height: height - passing });
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of, isWhole, isPassing]);
  return null;
}
