import { type MouseEvent, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { routerPath } from '#shell/frame/routerPath.ts';

/**
 * Lets a plain link navigate without loading the page anew. Who follows one to where they are already has no second entry of it
 * in the tab's history.
 */
export function useFollowLink(state?: unknown, replace?: boolean): (event: MouseEvent<HTMLAnchorElement>) => void {
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
      const link = event.currentTarget;
      void navigate(routerPath(link), { state, replace: replace ?? link.href === window.location.href });
    },
    [navigate, state, replace],
  );
}
