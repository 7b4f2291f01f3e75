import { cx } from '#ui/cx.ts';
import styles from '#ui/Icon.module.css';
import { type IconName, icons } from '#ui/icons.ts';

interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** An interface icon. A word always stands beside it. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={cx(styles.icon, className)}>
      <path d={icons[name]} />
    </svg>
  );
}
