import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '#shell/aloud/reading.ts';

/** As a person speaks, and for whoever wants time; in parts of the voice's own speed. */
export const speeds = { usual: 1, slow: 0.7 } as const;
export type Speed = keyof typeof speeds;

/** Reads the screen as long as it is the same screen in the same language (`screen`), and somebody sees it. */
export function useAloud(voice: SpeechSynthesisVoice | null, screen: string) {
  const [isReading, setIsReading] = useState(false);
  const [failed, setFailed] = useState(false);
  const [speed, setSpeed] = useState<Speed>('usual');
  const reading = useRef<Reading | null>(null);
  /** Counts the taps: a part that comes late reads nothing that is no longer wanted. */
  const taps = useRef(0);

  const stop = useCallback(() => {
    taps.current += 1;
    reading.current?.stop();
    reading.current = null;
    setIsReading(false);
  }, []);

  async function begin() {
    const main = document.querySelector('#main');
    if (voice === null || main === null) return;
    stop();
    const tap = taps.current;
    setFailed(false);
    setIsReading(true);
    const end = (how: 'done' | 'failed') => {
      reading.current = null;
      setIsReading(false);
      setFailed(how === 'failed');
    };
    try {
      const { readAloud } = await import('#shell/aloud/reading.ts');
      if (taps.current === tap) reading.current = readAloud(main, { voice, rate: speeds[speed] }, end);
    } catch {
      if (taps.current === tap) end('failed');
    }
  }

  function choose(next: Speed) {
    setSpeed(next);
    reading.current?.setRate(speeds[next]);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen or language ends what is read of this one.
  useEffect(() => {
    const whenUnseen = () => document.visibilityState === 'hidden' && stop();
    document.addEventListener('visibilitychange', whenUnseen);
    window.addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', whenUnseen);
      window.removeEventListener('pagehide', stop);
      stop();
      setFailed(false);
    };
  }, [screen, stop]);

  return { isReading, failed, speed, begin: () => void begin(), stop, choose };
}
