import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Enters the place where one is anew: its data are read, and its error screen goes. The router's own revalidation may be over
 * before the error screen has seen that it began, and then that stays for good.
 */
export function useEnterAnew(): () => void {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    () => void navigate(pathname + search + hash, { replace: true, state, preventScrollReset: true }),
    [navigate, pathname, search, hash, state],
  );
}
