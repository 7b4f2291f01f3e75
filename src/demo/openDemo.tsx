/** Puts the console into the page, in a React root of its own, and starts the twin: whatever fails there, words and a way out stand. */

import { createRoot } from 'react-dom/client';
import { m } from '#copy/generated/messages.js';
import { followPageLocale } from '#copy/locale.ts';
import { Console, type Stage } from '#demo/Console.tsx';
import type { Mode } from '#demo/health.ts';
import { drawer } from '#demo/laterParts.tsx';
import { applyLink } from '#demo/link/applyLink.ts';
import type { Question } from '#demo/link/LinkQuestion.tsx';
import { NotStarted } from '#demo/NotStarted.tsx';
import { isConsolePage } from '#demo/portalDoor.ts';
import { standingStrip } from '#demo/strip/stripEdge.ts';

type TwinStarter = () => Promise<{ startTwin(): Promise<{ bringWorker(): Promise<Mode> }> }>;

/** What beforePaint.js has put there: lets through what the portal has asked for. */
const openGate = () => (globalThis as { clearlineGate?: () => void }).clearlineGate?.();

/**
 * The portal starts as soon as the twin can answer; not on the console's own page, nor without a twin. The worker, which the
 * twin can do without, comes when the first screen is there, and before the console's own page. What it gives back takes the
 * console down again.
 */
export async function openDemo(
  page: HTMLElement,
  loadTwin: TwinStarter,
  startPortal: () => Promise<unknown>,
): Promise<() => void> {
  followPageLocale();
  const root = createRoot(standingStrip());
  const show = (stage: Stage) => root.render(<Console stage={stage} />);
  show({ at: 'starting' });
  if (isConsolePage()) {
    page.replaceChildren();
    document.title = m.demo_page_title();
  }
  let ready: { bringWorker(): Promise<Mode>; note: string | null };
  try {
    const { startTwin } = await loadTwin();
    const { bringWorker } = await startTwin();
    const ask = (about: Question['about']) =>
      new Promise<boolean>((decide) => {
        const answer = (accepted: boolean) => {
          // What was answered is asked no longer, also where the worker is still waited for.
          show({ at: 'starting' });
          decide(accepted);
        };
        show({ at: 'asking', question: { about, answer } });
      });
    ready = { bringWorker, note: await applyLink(ask) };
  } catch (error) {
    console.error('The demo could not start:', error);
    page.replaceChildren();
    root.render(<NotStarted />);
    return () => root.unmount();
  }
  const { bringWorker, note } = ready;
  openGate();
  if (!isConsolePage()) {
    show({ at: 'ready', mode: 'fetch', note });
    await startPortal();
  }
  // The console's own page shows the phone only then: asked for while the worker is just coming, it may never be answered.
  show({ at: 'ready', mode: await bringWorker(), note });
  // Whoever opens it offline has it.
  drawer.load().catch(() => null);
  return () => root.unmount();
}
