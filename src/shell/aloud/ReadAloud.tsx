/** One quiet button that reads the screen. It never speaks by itself, and where the device has no voice there is no button. */

import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { m } from '#copy/generated/messages.js';
import styles from '#shell/aloud/ReadAloud.module.css';
import { useAloud } from '#shell/aloud/useAloud.ts';
import { useVoice } from '#shell/aloud/useVoice.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Button } from '#ui/form/Button.tsx';

export function ReadAloud() {
  const locale = useLocale();
  const { pathname } = useLocation();
  const voice = useVoice(locale);
  const { isReading, failed, speed, begin, stop, choose } = useAloud(voice, `${pathname} ${locale}`);
  const tool = useRef<HTMLButtonElement>(null);

  // The narrowest header keeps the mark alone then, and its name for who listens (header.css).
  const hasVoice = voice !== null;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-voice', hasVoice);
  }, [hasVoice]);

  if (voice === null) return null;
  function end() {
    // The bar goes, and what had the focus in it with it.
    tool.current?.focus();
    stop();
  }
  return (
    <>
      <button ref={tool} type="button" className="fs-tool" aria-pressed={isReading} onClick={isReading ? stop : begin}>
        {m.common_aloud()}
      </button>
      <span role="status" className={failed ? styles['failed'] : 'visually-hidden'}>
        {failed && m.common_aloud_failed()}
      </span>
      {isReading && (
        <div className={styles['bar']}>
          <Button variant="secondary" onClick={end}>
            {m.common_aloud_stop()}
          </Button>
          <Button
            variant="link"
            aria-pressed={speed === 'slow'}
            onClick={() => choose(speed === 'slow' ? 'usual' : 'slow')}
          >
            {m.common_aloud_slow()}
          </Button>
        </div>
      )}
    </>
  );
}
