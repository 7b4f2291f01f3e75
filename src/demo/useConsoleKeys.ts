import type { Script } from '#demo/useScript.ts';
import { useEffect } from 'react';

type Keys = { onHide: () => void; script: Script };

/** Ctrl/Cmd+. hides the console; while a script runs, PageDown and PageUp turn its pages, but not in a field. */
export function useConsoleKeys({ onHide, script }: Keys): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key === '.' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return onHide();
      }
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      const turn = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      if (turn === 0 || inField || script.running === null) return;
      event.preventDefault();
      script.turn(turn);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onHide, script]);
}
