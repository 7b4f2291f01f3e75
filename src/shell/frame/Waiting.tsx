/** Words while the next screen is loading: nothing at first, then a line, then an honest one. */

import { useEffect, useState } from 'react';
import { m } from '#copy/generated/messages.js';
import styles from '#shell/frame/Waiting.module.css';

const STEPS_MS = [300, 4_000, 10_000];

export function Waiting() {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timers = STEPS_MS.map((ms, index) => setTimeout(() => setStep(index + 1), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p className={styles['waiting']} role="status">
      {step === 1 && m.common_loading()}
      {step === 2 && m.common_loading_long()}
      {step === 3 && m.common_loading_leave()}
    </p>
  );
}
