import styles from '#ui/TextByHand.module.css';

/** A text to be copied by hand, where the browser can't do it: all of it is selected as soon as it is touched. */
export function TextByHand({ text, label }: { text: string; label: string }) {
  return (
    <textarea
      readOnly
      className={styles['text']}
      rows={Math.min(8, text.split('\n').length + 1)}
      aria-label={label}
      value={text}
      onClick={(event) => event.currentTarget.select()}
    />
  );
}
