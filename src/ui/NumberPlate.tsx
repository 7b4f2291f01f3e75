import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/NumberPlate.module.css';
import { kept } from '#ui/text/kept.tsx';

interface NumberPlateProps {
  /** Eleven characters, masked by the caller or, when revealed, plain: `154****0001`. */
  number: string;
  /** How it is spoken: `154 开头,尾号 0001`. */
  spoken: string;
  second?: ReactNode;
  compact?: boolean | undefined;
}

export function NumberPlate({ number, spoken, second, compact }: NumberPlateProps) {
  return (
    <div className={cx(styles.plate, compact && styles.compact)}>
      <div className={styles.facts}>
        <p className={styles.number}>
          <span aria-hidden="true" className={styles.groups}>
            {number.length === 11 ? <Groups number={number} /> : number}
          </span>
          <span className="visually-hidden">{spoken}</span>
        </p>
        {second != null && <p className={styles.second}>{kept(second)}</p>}
      </div>
    </div>
  );
}

/** Mainland mobile numbers are read 3-4-4; anything else stays in one piece. */
function Groups({ number }: { number: string }) {
  return (
    <>
      <span>{number.slice(0, 3)}</span>
      <span>{number.slice(3, 7)}</span>
      <span>{number.slice(7)}</span>
    </>
  );
}
