import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { keep, recall } from '#demo/consoleStorage.ts';
import type { Signs } from '#demo/health.ts';
import { drawer as drawerPart, LaterPart } from '#demo/laterParts.tsx';
import { QuickControls } from '#demo/strip/QuickControls.tsx';
import { ScriptLine } from '#demo/strip/ScriptLine.tsx';
import { StripHeight } from '#demo/strip/StripHeight.tsx';
import { StripRow } from '#demo/strip/StripRow.tsx';
import { StripWords } from '#demo/strip/StripWords.tsx';
import { moveTo, type Side, sideNow } from '#demo/strip/stripEdge.ts';
import { useConsoleKeys } from '#demo/useConsoleKeys.ts';
import type { Script } from '#demo/useScript.ts';
import type { Twin } from '#demo/useTwin.ts';

type Props = { twin: Twin; script: Script; signs: Signs; isGreen: boolean; onRecover: () => void };

/** Six controls are at hand, on a phone one tap away; the drawer has the rest. Hidden, a handle is left. */
export function Strip({ twin, script, signs, isGreen, onRecover }: Props) {
  const strip = useRef<HTMLElement>(null);
  const wayIn = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLButtonElement>(null);
  const [hidden, setHidden] = useState(false);
  const wasShown = useRef(true);
  const [controls, setControls] = useState(false);
  const [drawer, setDrawer] = useState(() => recall('drawer') === true);
  const [side, setSide] = useState(sideNow);
  useConsoleKeys({ onHide: () => setHidden(!hidden), script });

  // The button that hid or showed the strip is gone: whoever pressed it stays here. A focus in the portal is left alone.
  useEffect(() => {
    if (wasShown.current !== hidden) return;
    wasShown.current = !hidden;
    for (const { current } of [words, wayIn]) if (document.activeElement === document.body) current?.focus();
  }, [hidden]);

  const { state } = twin;
  const isDrawerOut = drawer && state !== null && !hidden;
  const isOpen = controls || isDrawerOut;

  function toggleDrawer() {
    setDrawer(!drawer);
    keep('drawer', !drawer);
  }
  function toggleControls() {
    setControls(!isOpen);
    if (isDrawerOut) toggleDrawer();
  }
  function move() {
    const next: Side = side === 'top' ? 'bottom' : 'top';
    moveTo(next);
    setSide(next);
  }

  // The page makes room for it, and scrolls it away where there is none (console.css).
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-drawer', isDrawerOut);
  }, [isDrawerOut]);
  if (hidden)
    return (
      <aside className="demo-strip demo-strip-bare" aria-label={m.demo_landmark()} ref={strip}>
        <StripHeight of={strip} isWhole={false} />
        <button type="button" className="demo-handle" ref={wayIn} onClick={() => setHidden(false)}>
          <span>{m.demo_watermark()}</span> <span>{m.demo_show()}</span>
        </button>
      </aside>
    );
  return (
    <aside className="demo-strip" aria-label={m.demo_landmark()} ref={strip} data-open={isOpen || undefined}>
      <StripHeight of={strip} isWhole={state !== null} isPassing={controls && !isDrawerOut} />
      <StripRow
        twin={twin}
        isGreen={isGreen}
        onRecover={onRecover}
        lead={state && <StripWords state={state} isOpen={isOpen} onToggle={toggleControls} button={words} />}
      >
        <button
          type="button"
          className="demo-plain demo-more"
          ref={wayIn}
          aria-expanded={drawer}
          onClick={toggleDrawer}
        >
          {m.demo_more()}
        </button>
        <button type="button" className="demo-plain demo-move" onClick={move}>
          {side === 'top' ? m.demo_to_bottom() : m.demo_to_top()}
        </button>
        <button
          type="button"
          className="demo-plain demo-hide"
          onClick={() => setHidden(true)}
          aria-keyshortcuts="Control+. Meta+."
        >
          {m.demo_hide()}
        </button>
      </StripRow>
      {/* As wide as they will be. */}
      {state === null ? <div className="demo-controls" /> : <QuickControls twin={twin} state={state} />}
      <ScriptLine script={script} />
      {isDrawerOut && (
        <LaterPart
          part={drawerPart}
          given={{ twin, state, script, signs, onRecover }}
          ifLost={<p role="status">{m.demo_lost()}</p>}
        />
      )}
    </aside>
  );
}
