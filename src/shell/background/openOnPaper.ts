/** What stands behind a title is printed with it: on paper nobody can open it. */

/** Opens all that is closed while the page is printed. Returns what stops it. */
export function openOnPaper(): () => void {
  let opened: HTMLDetailsElement[] = [];
  function turn({ type }: Event) {
    if (type === 'beforeprint') opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const one of opened) one.open = type === 'beforeprint';
  }
  const moments = ['beforeprint', 'afterprint'] as const;
  for (const moment of moments) window.addEventListener(moment, turn);
  return () => {
    for (const moment of moments) window.removeEventListener(moment, turn);
  };
}
