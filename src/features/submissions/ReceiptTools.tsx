import { m } from '#copy/generated/messages.js';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';
import styles from '#shell/requests/requests.module.css';
import { CopyText } from '#ui/CopyText.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

type Props = { title: string; text: string; demonstration: boolean };

/** Print, copy as text, and share where the browser can. What leaves a demo says so. */
export function ReceiptTools({ title, demonstration, ...receipt }: Props) {
  const text = withDemoNote(receipt.text, { demonstration });
  function share() {
    // Closing the share sheet is no problem of the portal.
    navigator.share({ title, text }).catch(() => undefined);
  }
  return (
    <div className={styles.acts}>
      <Button variant="secondary" onClick={() => window.print()}>
        <Icon name="printer" /> {m.common_print()}
      </Button>
      <CopyText
        text={text}
        label={m.submissions_copy_text()}
        doneLabel={m.common_copied()}
        failedLabel={m.submissions_copy_failed()}
      />
      {typeof navigator.share === 'function' && (
        <Button variant="secondary" onClick={share}>
          {m.submissions_share()}
        </Button>
      )}
    </div>
  );
}
