/** The demo console: a strip over the portal with a drawer, or a page of its own at /demo. */

import { useEffect, useSyncExternalStore } from 'react';
import { m } from '#copy/generated/messages.js';
import { currentLocale, onLocaleChange } from '#copy/locale.ts';
import { DeviceOffline } from '#demo/DeviceOffline.tsx';
import { isGreen, type Mode, signsOf } from '#demo/health.ts';
import { consolePage, LaterPart } from '#demo/laterParts.tsx';
import { LinkQuestion, type Question } from '#demo/link/LinkQuestion.tsx';
import { NotStarted } from '#demo/NotStarted.tsx';
import { tellConsolePage } from '#demo/otherWindows.ts';
import { PhoneMark } from '#demo/page/PhoneMark.tsx';
import { isConsolePage, isInConsolePage, portalPath, serveConsolePage } from '#demo/portalDoor.ts';
import { recover } from '#demo/recover.ts';
import { Strip } from '#demo/strip/Strip.tsx';
import { TitleMark } from '#demo/TitleMark.tsx';
import { useBuilds } from '#demo/useBuilds.ts';
import { usePortalPath } from '#demo/usePortalPath.ts';
import { useScript } from '#demo/useScript.ts';
import { useTwin } from '#demo/useTwin.ts';
import { Watermark } from '#demo/Watermark.tsx';
import '#demo/console.css';
import '#demo/strip/strip.css';
import '#demo/panels.css';

export type Stage =
  | { at: 'starting' }
  | { at: 'asking'; question: Question }
  | { at: 'ready'; mode: Mode; note: string | null };

export function Console({ stage }: { stage: Stage }) {
  useSyncExternalStore(onLocaleChange, currentLocale);
  return (
    <>
      {stage.at === 'asking' && <LinkQuestion question={stage.question} />}
      {stage.at === 'ready' ? (
        <Standing mode={stage.mode} note={stage.note} />
      ) : (
        <aside className="demo-strip" aria-label={m.demo_landmark()}>
          <div className="demo-row">
            <p className="demo-mark">{m.demo_watermark()}</p>
            <p role="status">{m.demo_starting()}</p>
          </div>
        </aside>
      )}
      <Watermark />
      <TitleMark />
    </>
  );
}

function Standing({ mode, note }: { mode: Mode; note: string | null }) {
  const twin = useTwin(true, note);
  const script = useScript(twin);
  const place = usePortalPath();
  const signs = signsOf(twin.answers, mode, twin.health, useBuilds());
  const parts = { twin, script, signs, onRecover: () => void recover(twin, signs) };
  useEffect(() => (isConsolePage() ? undefined : serveConsolePage()), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever the place is another one.
  useEffect(() => {
    if (!isConsolePage()) tellConsolePage({ path: portalPath() });
  }, [place]);
  return (
    <>
      <DeviceOffline state={twin.state} />
      {isConsolePage() ? (
        <LaterPart part={consolePage} given={parts} ifLost={<NotStarted />} />
      ) : isInConsolePage() ? (
        <PhoneMark />
      ) : (
        <Strip {...parts} isGreen={isGreen(signs)} />
      )}
    </>
  );
}
