/**
 * Back from another page may bring this one as it was left, out of the browser's memory, although somebody has signed out
 * meanwhile. It is left unseen, and stays so until the service has said that the session still stands.
 */
import { useEffect } from 'react';

const page = () => document.documentElement.dataset;

/** `recheck` settles once the service has answered or could not be asked; true where the session still stands or nobody knows. */
export function useUnseenWhenBack(recheck: () => Promise<boolean>): void {
  useEffect(() => {
    const leave = (event: PageTransitionEvent) => {
      if (event.persisted) page()['unseen'] = '';
    };
    const comeBack = (event: PageTransitionEvent) => {
      if (event.persisted) void recheck().then((stands) => stands && show());
    };
    const show = () => delete page()['unseen'];
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      // Whatever stands there now is another screen.
      show();
    };
  }, [recheck]);
}
