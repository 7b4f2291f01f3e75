/** Parts of the portal that load later than its first bytes: what becomes of one that does not come. */

import { ApiProblem } from '#api/apiProblem.ts';
import { hostAnswers } from '#api/client.ts';

/**
 * Waits for a part; whoever asks again after one was lost gets a new try, for its styles too (withStyles). Throws an ApiProblem and nothing else: what
 * is lost twice although the host answers counts as gone with its version of the portal, and only a reload brings it.
 */
export async function arrive<T>(get: () => Promise<T>): Promise<T> {
  try {
    return await get();
  } catch {
    if (!navigator.onLine) throw new ApiProblem('offline');
    if (!(await hostAnswers())) throw new ApiProblem('unreachable');
    // The network may have come back in between.
    return get().catch(() => {
      throw new ApiProblem(navigator.onLine ? 'portalOutdated' : 'offline');
    });
  }
}
