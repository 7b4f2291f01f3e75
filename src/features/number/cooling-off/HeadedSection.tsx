import { type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';

type Props = { heading: string; className?: string; children: ReactNode };

/** A part of the page under its own heading. */
export function HeadedSection({ heading, className, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx(className)}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
