import { useEffect } from 'react';
import { m } from '#copy/generated/messages.js';
import { recall } from '#demo/consoleStorage.ts';
import { tellConsolePage } from '#demo/otherWindows.ts';
import { portalPath } from '#demo/portalDoor.ts';
import { pageTurned } from '#demo/useConsoleKeys.ts';

/** On the phone that stands on the console's own page: the watermark alone. Keys that turn the script's pages go to the console. */
export function PhoneMark() {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const turn = pageTurned(event);
      if (turn === null || recall('script') === null) return;
      event.preventDefault();
      tellConsolePage({ path: portalPath(), turn });
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <aside className="demo-strip" aria-label={m.demo_landmark()}>
      <div className="demo-row">
        <p className="demo-mark">{m.demo_watermark()}</p>
      </div>
    </aside>
  );
}
