import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Preloadable } from '#shell/frame/preloadable.ts';

type Props = {
  part: Preloadable;
  /** What stands in its place where it can't be had; nothing, if nothing is said. */
  otherwise?: ReactNode;
};

/** Shows a part of the frame: at once where it is there already. One that is lost is asked for again on the next screen. */
export function PreloadedPart({ part, otherwise = null }: Props) {
  const { pathname } = useLocation();
  const [Shown, setShown] = useState(() => part.there);
  const [isLost, setIsLost] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new path is another try.
  useEffect(() => {
    if (Shown !== null) return;
    part.load().then(
      () => setShown(() => part.there),
      () => setIsLost(true),
    );
  }, [part, Shown, pathname]);
  if (Shown !== null) return <Shown />;
  return isLost ? otherwise : null;
}
