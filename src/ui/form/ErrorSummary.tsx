import { type MouseEvent, useEffect, useId, useRef } from 'react';
import styles from '#ui/form/ErrorSummary.module.css';
import { Joint } from '#ui/Joint.tsx';

interface ErrorSummaryProps {
  heading: string;
  errors: readonly { fieldId: string; text: string }[];
}

/** Takes the focus when it appears. Change its `key` at each submit to take it again. */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const headingId = useId();
  useEffect(() => box.current?.focus(), []);

  function goTo(event: MouseEvent, fieldId: string) {
    const field = document.getElementById(fieldId);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  }
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={headingId} className={styles.summary}>
      <h2 id={headingId} className={styles.heading}>
        <Joint shape="needsYou" className={styles.joint} />
        {heading}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`} className={styles.link} onClick={(event) => goTo(event, error.fieldId)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
