import { Suspense, useState } from 'react';
import type { PreloadablePart } from '#shell/frame/preloadedPart.ts';

/** Shows a part of the frame: at once where it is there already. */
export function PreloadedPart({ part }: { part: PreloadablePart }) {
  const [Shown] = useState(() => part.there ?? part.Lazy);
  return (
    <Suspense>
      <Shown />
    </Suspense>
  );
}
