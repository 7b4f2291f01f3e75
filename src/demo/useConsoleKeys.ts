import { useLayoutEffect } from 'react';
import type { Script } from '#demo/useScript.ts';

type Keys = { onHide: () => void; script: Script };

/** PageDown and PageUp, but not in a field, where they are the field's own. Null: another key. */
export function pageTurned({ key, target }: KeyboardEvent): 1 | -1 | null {
  const inField = target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
  if (inField) return null;
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : null;
}

/** Ctrl/Cmd+. hides the console; while a script runs, PageDown and PageUp turn its pages. */
export function useConsoleKeys({ onHide, script }: Keys): void {
  // With what is seen: a key that is pressed as soon as a step stands there counts.
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key === '.' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return onHide();
      }
      const turn = pageTurned(event);
      if (turn === null || script.running === null) return;
      event.preventDefault();
      script.turn(turn);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onHide, script]);
}
