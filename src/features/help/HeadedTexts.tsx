import type { ReactNode } from 'react';
import styles from '#features/help/help.module.css';

type Props = { texts: readonly (readonly [heading: string, text: string])[]; children: ReactNode };

export function HeadedTexts({ texts, children }: Props) {
  return (
    <div className={styles['sections']}>
      {texts.map(([heading, text]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
      {children}
    </div>
  );
}
