import { useSyncExternalStore } from 'react';

/** Whether the page has been left and nothing of a person may be seen, until the service has said that the session stands. */
export const isUnseen = (): boolean => 'unseen' in document.documentElement.dataset;

export function markUnseen(unseen: boolean): void {
  document.documentElement.toggleAttribute('data-unseen', unseen);
}

// Heard before the page is put away: what it shows when it comes back is what it shows then.
function onChange(heard: () => void): () => void {
  const observer = new MutationObserver(heard);
  observer.observe(document.documentElement, { attributeFilter: ['data-unseen'] });
  return () => observer.disconnect();
}

/** For what stands beside the screen and says whose it is. */
export const useIsUnseen = (): boolean => useSyncExternalStore(onChange, isUnseen);
