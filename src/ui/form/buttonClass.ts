import { cx } from '#ui/cx.ts';
import styles from '#ui/form/Button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'compact' | 'link';

/** The look of a button, for what is a link by nature: `<Link className={buttonClass('primary')}>`. */
export function buttonClass(variant: ButtonVariant = 'primary'): string {
  return cx(styles.button, styles[variant]);
}
