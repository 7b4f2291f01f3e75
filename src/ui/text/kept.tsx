import type { ReactNode } from 'react';
import styles from '#ui/text/kept.module.css';

/** A Chinese date, a remark in brackets, a figure and its unit, a reference; with the mark that may not begin a line after it. */
const PIECES =
  /((?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日(?: 星期.)?)?|（[^（）]{1,11}）|\d{4}(?: \d{4}){2}|\d+ (?:个?工作日|小时|分钟|个账号|个应用|[个项天次位秒元]))[，。；：、！？）]*)/;

/** Words in which no date, bracket, unit or reference breaks in two at the end of a line: Chinese may break anywhere else. */
export function kept(words: ReactNode): ReactNode {
  if (typeof words !== 'string') return words;
  const parts = words.split(PIECES);
  if (parts.length === 1) return words;
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same date may stand twice, and none moves.
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
