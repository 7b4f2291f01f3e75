/** What of the console is shown only to whoever asks for it: it comes after the first screen, or when it is asked for. */

import { type ReactNode, useEffect, useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { type Preloadable, preloadable } from '#shell/frame/preloadable.ts';

export const drawer = preloadable(async () => (await import('#demo/Drawer.tsx')).Drawer);
export const consolePage = preloadable(async () => (await import('#demo/page/ConsolePage.tsx')).ConsolePage);

type Props<Given extends object> = { part: Preloadable<Given>; given: Given; ifLost: ReactNode };

/** One that is lost is asked for again when it is opened again. */
export function LaterPart<Given extends object>({ part, given, ifLost }: Props<Given>) {
  const [Shown, setShown] = useState(() => part.there);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    if (Shown !== null) return;
    part.load().then(
      () => setShown(() => part.there),
      () => setIsLost(true),
    );
  }, [part, Shown]);
  if (Shown !== null) return <Shown {...given} />;
  return isLost ? ifLost : <p role="status">{m.demo_working()}</p>;
}
