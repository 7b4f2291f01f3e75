/** Puts the console into the page, in a React root of its own, and starts the twin: whatever fails there, words and a way out stand. */

import { createRoot } from 'react-dom/client';
import { m } from '#copy/generated/messages.js';
import { followPageLocale } from '#copy/locale.ts';
import { Console, type Stage } from '#demo/Console.tsx';
import type { Mode } from '#demo/health.ts';
import { applyLink } from '#demo/link/applyLink.ts';
import type { Question } from '#demo/link/LinkQuestion.tsx';
import { NotStarted } from '#demo/NotStarted.tsx';
import { isConsolePage } from '#demo/portalDoor.ts';
import { standingStrip } from '#demo/strip/stripEdge.ts';

type TwinStarter = () => Promise<{ startTwin(): Promise<{ mode: Mode }> }>;

/** Resolves to whether the portal may start: not on the console's own page, nor without a twin. */
export async function openDemo(page: HTMLElement, loadTwin: TwinStarter): Promise<boolean> {
  followPageLocale();
  const root = createRoot(standingStrip());
  const show = (stage: Stage) => root.render(<Console stage={stage} />);
  show({ at: 'starting' });
  if (isConsolePage()) {
    page.replaceChildren();
    document.title = m.demo_page_title();
  }
  try {
    const { startTwin } = await loadTwin();
    const { mode } = await startTwin();
    const ask = (about: Question['about']) =>
      new Promise<boolean>((answer) => show({ at: 'asking', question: { about, answer } }));
    const note = await applyLink(ask);
    show({ at: 'ready', mode, note });
    return !isConsolePage();
  } catch (error) {
    console.error('The demo could not start:', error);
    page.replaceChildren();
    root.render(<NotStarted />);
    return false;
  }
}
