/** Parts of the portal that load later than its first bytes: what becomes of one that does not come. */

import { ApiProblem } from '#api/apiProblem.ts';
import { hostAnswers } from '#api/client.ts';

/**
 * Waits for a part; whoever asks again after one was lost gets a new try, for its styles too (withStyles). Throws an ApiProblem and nothing else: where the
 * host can be reached it no longer has this version of the portal, and only a reload brings the part.
 */
export async function arrive<T>(get: () => Promise<T>): Promise<T> {
  try {
    return await get();
  } catch {
    if (!navigator.onLine) throw new ApiProblem('offline');
    if (!(await hostAnswers())) throw new ApiProblem('unreachable');
    // The network may have come back in between: only what is lost again is lost with its version.
    return get().catch(() => {
      throw new ApiProblem('portalOutdated');
    });
  }
}
