import { m } from '#copy/generated/messages.js';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import styles from '#shell/acts/TextInstead.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';
import { TextByHand } from '#ui/TextByHand.tsx';

type Props = {
  /** What the file says, as text. */
  text: string;
  label: string;
  /** The browser has taken the file: whether the person got it, only they know. */
  isHanded: boolean;
};

/** Where a file does not arrive, as in the browser inside another app: what to do, and the same as text. */
export function TextInstead({ isHanded, ...props }: Props) {
  if (!isHanded) return <Instead {...props} help={m.common_file_refused()} />;
  return (
    <Disclosure summary={m.common_file_missing()} className="no-print">
      <Instead {...props} help={m.common_file_missing_help()} />
    </Disclosure>
  );
}

function Instead({ text, label, help }: { text: string; label: string; help: string }) {
  return (
    <div className={styles['instead']}>
      <p>{help}</p>
      <TextByHand text={text} label={label} />
      <div className="acts">
        <CopyButton text={text} label={label} isShown />
      </div>
    </div>
  );
}
