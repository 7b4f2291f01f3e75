import { cx } from '#ui/cx.ts';
import styles from '#ui/form/ActOutcome.module.css';

type Props = {
  /** Empty while nothing has come of it. */
  words: string;
  /** It failed: then the words are for everybody to read, on a line of their own. Else they are only said. */
  failed: boolean;
};

/** What came of an act, after the button that it was asked of. */
export function ActOutcome({ words, failed }: Props) {
  return (
    <span role="status" className={failed ? cx(styles.shown, 'no-print') : 'visually-hidden'}>
      {words}
    </span>
  );
}
