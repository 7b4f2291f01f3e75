import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

interface UntilFoundProps {
  open: boolean;
  /** The browser found text inside and is about to show it. */
  onFound: () => void;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Hidden, but not from find-in-page. React writes `hidden` as a boolean, so the attribute is set by hand. */
export function UntilFound({ open, onFound, id, className, children }: UntilFoundProps) {
  const box = useRef<HTMLDivElement>(null);
  const found = useRef(onFound);
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
      {children}
    </div>
  );
}
