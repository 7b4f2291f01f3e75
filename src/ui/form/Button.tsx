import type { ComponentProps, MouseEvent } from 'react';
import { cx } from '#ui/cx.ts';
import { type ButtonVariant, buttonClass } from '#ui/form/buttonClass.ts';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  variant?: ButtonVariant | undefined;
  /** What the button says while its act is under way; it then stays focusable and does nothing. */
  busyText?: string | undefined;
  busy?: boolean | undefined;
  /** Cannot act now; say why in text beside it. */
  unavailable?: boolean | undefined;
}

export function Button({
  variant = 'primary',
  busy,
  busyText,
  unavailable,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const off = Boolean(busy || unavailable);
  function act(event: MouseEvent<HTMLButtonElement>) {
    if (off) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="button"
      {...rest}
      className={cx(buttonClass(variant), className)}
      onClick={act}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
    >
      {busy && busyText ? busyText : children}
    </button>
  );
}
