import { m } from '#copy/generated/messages.js';
import { Drawer } from '#demo/Drawer.tsx';
import { keep, recall } from '#demo/kept.ts';
import type { Signs } from '#demo/light.ts';
import { QuickControls } from '#demo/QuickControls.tsx';
import { ScriptLine } from '#demo/ScriptLine.tsx';
import { StripRow } from '#demo/StripRow.tsx';
import { StripHeight } from '#demo/StripHeight.tsx';
import { useConsoleKeys } from '#demo/useConsoleKeys.ts';
import type { Script } from '#demo/useScript.ts';
import type { Twin } from '#demo/useTwin.ts';
import { useEffect, useRef, useState } from 'react';

type Props = { twin: Twin; script: Script; signs: Signs; isGreen: boolean; onRecover: () => void };

const WIDE = '(min-width: 60em)';

/** Closed it is one line; open, six controls are at hand; the drawer has the rest. Hidden, only the watermark is left. */
export function Strip({ twin, script, signs, isGreen, onRecover }: Props) {
  const strip = useRef<HTMLElement>(null);
  const wayIn = useRef<HTMLButtonElement>(null);
  const [hidden, setHidden] = useState(false);
  const wasShown = useRef(true);
  const [open, setOpen] = useState(() => (recall('open') ?? window.matchMedia(WIDE).matches) === true);
  const [drawer, setDrawer] = useState(() => recall('drawer') === true);
  useConsoleKeys({ onHide: () => setHidden(!hidden), script });

  // The button that hid or showed the strip is gone: whoever pressed it stays here. A focus in the portal is left alone.
  useEffect(() => {
    if (wasShown.current !== hidden) return;
    wasShown.current = !hidden;
    if (document.activeElement === document.body) wayIn.current?.focus();
  }, [hidden]);

  function toggle() {
    setOpen(!open);
    keep('open', !open);
  }
  function toggleDrawer() {
    setDrawer(!drawer);
    keep('drawer', !drawer);
  }

  const { state } = twin;
  if (hidden)
    return (
      <aside className="demo-strip demo-strip-bare" aria-label={m.demo_landmark()}>
        <p className="demo-mark">{m.demo_watermark()}</p>
        <button type="button" className="demo-bare" ref={wayIn} onClick={() => setHidden(false)}>
          {m.demo_show()}
        </button>
      </aside>
    );
  return (
    <aside className="demo-strip" aria-label={m.demo_landmark()} ref={strip}>
      <StripHeight of={strip} />
      <StripRow twin={twin} isGreen={isGreen} onRecover={onRecover}>
        <button type="button" className="demo-toggle" ref={wayIn} aria-expanded={open} onClick={toggle}>
          {open ? m.demo_close() : m.demo_open()}
        </button>
      </StripRow>
      <ScriptLine script={script} />
      {open && state !== null && (
        <QuickControls
          twin={twin}
          state={state}
          drawer={drawer}
          onDrawer={toggleDrawer}
          onHide={() => setHidden(true)}
        />
      )}
      {open && drawer && state !== null && (
        <Drawer twin={twin} state={state} script={script} signs={signs} onRecover={onRecover} />
      )}
    </aside>
  );
}
