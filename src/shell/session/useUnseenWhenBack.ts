/**
 * Back from another page may bring this one as it was left, out of the browser's memory, although somebody has signed out
 * meanwhile. It is left unseen, and stays so until the service has said that the session still stands.
 */
import { useEffect, useRef, useState } from 'react';
import { markUnseen } from '#shell/session/unseen.ts';

export type Unseen = {
  /** `asking` who is signed in, or `unanswered`: then only `ask` leads on. Null while the page is there to be seen. */
  state: 'asking' | 'unanswered' | null;
  ask: () => void;
};

/** `recheck` resolves to what the service says, whether the session still stands; to null where it could not be asked. */
export function useUnseenWhenBack(recheck: () => Promise<boolean | null>): Unseen {
  const [state, setState] = useState<Unseen['state']>(null);
  const ask = useRef(() => {});
  useEffect(() => {
    const show = () => {
      markUnseen(false);
      setState(null);
    };
    const leave = (event: PageTransitionEvent) => {
      if (event.persisted) markUnseen(true);
    };
    ask.current = async () => {
      setState('asking');
      const stands = await recheck();
      if (stands === null) setState('unanswered');
      else if (stands) show();
    };
    const comeBack = (event: PageTransitionEvent) => {
      if (event.persisted) ask.current();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      // Nobody is signed in any more, and what was shown has been forgotten.
      show();
    };
  }, [recheck]);
  return { state, ask: () => ask.current() };
}
