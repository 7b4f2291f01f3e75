/** The slim strip of the demo build: says that all data is invented; person, scene, time, code, reset. */
import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { currentLocale, onLocaleChange } from '#copy/locale.ts';
import { DemoControls } from '#demo/DemoControls.tsx';
import { useTwin } from '#demo/useTwin.ts';
import { useState, useSyncExternalStore } from 'react';
import styles from './DemoStrip.module.css';

const WIDE = '(min-width: 60em)';

export function DemoStrip() {
  useSyncExternalStore(onLocaleChange, currentLocale);
  const twin = useTwin();
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  const { state } = twin;
  return (
    <aside className={styles['strip']} aria-label={m.demo_landmark()}>
      <p className={styles['notice']}>{m.demo_notice()}</p>
      <p className={styles['clock']} role="status">
        {twin.failed ? m.demo_failed() : state !== null && m.demo_clock({ time: formatDateTime(state.now) })}
      </p>
      {state?.replacedSave && <p>{m.demo_replaced()}</p>}
      <button type="button" className={styles['toggle']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? m.demo_close() : m.demo_open()}
      </button>
      {open && state !== null && <DemoControls twin={twin} state={state} />}
    </aside>
  );
}
