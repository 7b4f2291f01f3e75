import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { type Preloadable, usePart } from '#shell/frame/preloadable.ts';

type Props<Given extends object> = {
  part: Preloadable<Given>;
  /** What stands in its place where it can't be had; nothing, if nothing is said. */
  otherwise?: ReactNode;
} & (object extends Given ? { given?: Given } : { given: Given });

/** Shows a part of the frame: at once where it is there already. One that is lost is asked for again on the next screen. */
export function PreloadedPart<Given extends object>({ part, otherwise = null, given }: Props<Given>) {
  const { pathname } = useLocation();
  const { Shown, isLost } = usePart(part, pathname);
  if (Shown !== null) return <Shown {...(given as Given)} />;
  return isLost ? otherwise : null;
}
