/** Parts of the portal that load later than its first bytes: what becomes of one that does not come. */
import { hostAnswers } from '#api/client.ts';
import { ApiProblem } from '#api/problems.ts';

/** What was asked for once and did not come. */
const missed = new WeakSet<() => unknown>();
const lostStyles = new Set<HTMLLinkElement>();

/** Notes each style sheet that does not come. Vite asks for each only once, so asking again is ours to do. */
export function watchStyles(): void {
  const note = ({ target }: Event) => target instanceof HTMLLinkElement && lostStyles.add(target);
  document.addEventListener('error', note, true);
}

function askAgain(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((come, fail) => {
    const again = link.cloneNode() as HTMLLinkElement;
    again.onload = come;
    again.onerror = fail;
    lostStyles.delete(link);
    link.replaceWith(again);
  });
}

/**
 * Waits for a part, and with the same `get` asks for it again, styles too. Throws an ApiProblem and nothing else: where the
 * host can be reached it no longer has this version of the portal, and only a reload brings the part.
 */
export async function arrive<T>(get: () => Promise<T>): Promise<T> {
  try {
    if (missed.has(get)) await Promise.all(Array.from(lostStyles, askAgain));
    return await get();
  } catch {
    missed.add(get);
    if (!navigator.onLine) throw new ApiProblem('offline');
    throw new ApiProblem((await hostAnswers()) ? 'portalOutdated' : 'unreachable');
  }
}
