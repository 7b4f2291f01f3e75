/** What of the console is shown only to whoever asks for it: it comes after the first screen, or when it is asked for. */

import type { ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import { type Preloadable, preloadable, usePart } from '#shell/frame/preloadable.ts';

export const drawer = preloadable(async () => (await import('#demo/Drawer.tsx')).Drawer);
export const consolePage = preloadable(async () => (await import('#demo/page/ConsolePage.tsx')).ConsolePage);

type Props<Given extends object> = { part: Preloadable<Given>; given: Given; ifLost: ReactNode };

/** One that is lost is asked for again when it is opened again. */
export function LaterPart<Given extends object>({ part, given, ifLost }: Props<Given>) {
  const { Shown, isLost } = usePart(part);
  if (Shown !== null) return <Shown {...given} />;
  return isLost ? ifLost : <p role="status">{m.demo_working()}</p>;
}
