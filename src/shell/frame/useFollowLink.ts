import { type MouseEvent, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { routerPath } from '#shell/frame/routerPath.ts';

/** Lets a plain link of the static first screen navigate without loading the page anew. */
export function useFollowLink(state?: unknown): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      void navigate(routerPath(event.currentTarget), { state });
    },
    [navigate, state],
  );
}
