import { Suspense, useState } from 'react';
import type { LatePart } from '#shell/frame/preloadedPart.ts';

/** Shows a part of the frame: at once where it is there already. */
export function Late({ part }: { part: LatePart }) {
  const [Shown] = useState(() => part.there ?? part.Lazy);
  return (
    <Suspense>
      <Shown />
    </Suspense>
  );
}
