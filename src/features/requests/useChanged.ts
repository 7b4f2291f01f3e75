/** Which requests changed their state since the last answer of the service: what a screen announces, once. */

import { useState } from 'react';
import type { UnbindingRequest } from '#domain/request.ts';
import { viewOf } from '#shell/requests/requestView.ts';

export function useChanged(requests: readonly UnbindingRequest[], now: number): UnbindingRequest[] {
  const marks = new Map(requests.map((request) => [request.id, `${viewOf(request, now).key} ${request.attempt}`]));
  const [seen, setSeen] = useState<{ marks: Map<string, string>; changed: Set<string> }>({ marks, changed: new Set() });
  const changed = new Set(
    [...marks].filter(([id, mark]) => seen.marks.has(id) && seen.marks.get(id) !== mark).map(([id]) => id),
  );
  const sameOnes = marks.size === seen.marks.size && [...marks.keys()].every((id) => seen.marks.has(id));
  if (changed.size > 0 || !sameOnes) setSeen({ marks, changed });
  return requests.filter(({ id }) => seen.changed.has(id));
}
