import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';
import { Button } from '#ui/form/Button.tsx';

type Props = { title: string; text: string; demonstration: boolean };

/** Print, copy as text, and share where the browser can. What leaves a demo says so. */
export function ReceiptTools({ title, demonstration, ...receipt }: Props) {
  const text = withDemoNote(receipt.text, { demonstration });
  const [refused, setRefused] = useState(false);
  async function share() {
    setRefused(false);
    try {
      // Other apps put a function of their own there, which may throw, or promise nothing.
      await navigator.share({ title, text });
    } catch (error) {
      // Closing the share sheet is no problem of the portal.
      setRefused(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  }
  return (
    <div className="acts">
      <PrintButton />
      <CopyButton text={text} label={m.submissions_copy_text()} />
      {typeof navigator.share === 'function' && (
        <Button variant="secondary" onClick={() => void share()}>
          {m.submissions_share()}
        </Button>
      )}
      <span role="status" className={refused ? 'no-print' : 'visually-hidden'}>
        {refused && m.submissions_share_refused()}
      </span>
    </div>
  );
}
