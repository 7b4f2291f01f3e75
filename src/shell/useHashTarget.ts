/** Brings the part that the address points at into view; the router moves pages, not parts of them. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The id after `#`, or '' where there is none. */
export function useHashTarget(): string {
  const id = useLocation().hash.slice(1);
  useEffect(() => {
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, [id]);
  return id;
}
