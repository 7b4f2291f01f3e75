import { type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';

interface UntilFoundProps {
  open: boolean;
  /** The browser found text inside and is about to show it. */
  onFound: () => void;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Hidden, but not from find-in-page. What is hidden comes in a render of its own, after what is seen. React writes `hidden` as a
 * boolean, so the attribute is set by hand.
 */
export function UntilFound({ open, onFound, id, className, children }: UntilFoundProps) {
  const box = useRef<HTMLDivElement>(null);
  const found = useRef(onFound);
  const isDrawn = useDeferredValue(true, open);
  useLayoutEffect(() => {
    found.current = onFound;
    if (open) box.current?.removeAttribute('hidden');
    else box.current?.setAttribute('hidden', 'until-found');
  });
  useEffect(() => {
    const element = box.current;
    const listen = () => found.current();
    element?.addEventListener('beforematch', listen);
    return () => element?.removeEventListener('beforematch', listen);
  }, []);
  return (
    <div ref={box} id={id} className={className}>
      {(open || isDrawn) && children}
    </div>
  );
}
