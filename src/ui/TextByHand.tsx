import styles from '#ui/TextByHand.module.css';

const MOST_ROWS = 12;

/** How many lines its words take only the page can tell. */
function growToWords(field: HTMLTextAreaElement | null): void {
  while (field !== null && field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight) field.rows += 1;
}

/** A text to be copied by hand, where the browser can't do it: all of it is selected as soon as it is touched. */
export function TextByHand({ text, label }: { text: string; label: string }) {
  return (
    <textarea
      readOnly
      className={styles['text']}
      ref={growToWords}
      rows={2}
      aria-label={label}
      value={text}
      onClick={(event) => event.currentTarget.select()}
    />
  );
}
