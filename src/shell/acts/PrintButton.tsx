import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { ActOutcome } from '#ui/form/ActOutcome.tsx';
import { Button } from '#ui/form/Button.tsx';
import type { ButtonVariant } from '#ui/form/buttonClass.ts';
import { Icon } from '#ui/Icon.tsx';

/** Prints the page. The browser inside another app often can't, or takes the call and does nothing: then it says what to do. */
export function PrintButton({ label, variant = 'secondary' }: { label?: string; variant?: ButtonVariant }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button variant={variant} onClick={() => setFailed(!printed())}>
        <Icon name="printer" /> <span>{label ?? m.common_print()}</span>
      </Button>
      <ActOutcome words={failed ? m.common_print_failed() : ''} failed={failed} />
    </>
  );
}

/** A page that is really printed hears of it before; false where nothing was heard. */
function printed(): boolean {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  window.addEventListener('beforeprint', hear);
  try {
    window.print();
  } catch {
    // There is no such function here.
  }
  window.removeEventListener('beforeprint', hear);
  return heard;
}
