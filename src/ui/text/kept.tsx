import { Children, cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import styles from '#ui/text/kept.module.css';

/** A date, a remark in brackets, a figure and what it counts, a reference; with the mark that may not begin a line after it. */
const PIECES =
  /((?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日(?: 星期.)?)?|（[^（）]{1,11}）|\d{4}(?: \d{4}){2}|第 \d+ [个项天次步条号]|\d+(?:[.,]\d+)* (?:个?工作日|小时|分钟|个账号|个应用|[个项天次步条位秒元])|\d+(?:[.,]\d+)* (?:of \d+|(?:working )?days?|hours?|minutes?|accounts?|apps?)\b|\(?(?:\d{1,2}\u00a0[A-Z][a-z]+(?:\u00a0\d{4})?|[A-Z][a-z]+\u00a0\d{4}))[，。；：、！？）.,;:)]*)/;

/** Parts of running text that are looked into; a component says its own words. */
const RUNNING = /^(?:p|span|time|bdi|strong|li)$/;

function keptInside(part: ReactElement<{ children?: ReactNode }>): ReactNode {
  const { type, props } = part;
  if (type !== Fragment && !(typeof type === 'string' && RUNNING.test(type))) return part;
  return cloneElement(part, undefined, kept(props.children));
}

/** Words in which no date, bracket, unit or reference breaks in two at the end of a line: Chinese may break anywhere else. */
export function kept(words: ReactNode): ReactNode {
  if (Array.isArray(words)) return Children.map(words, kept);
  if (isValidElement<{ children?: ReactNode }>(words)) return keptInside(words);
  if (typeof words !== 'string') return words;
  const parts = words.split(PIECES);
  if (parts.length === 1) return words;
  // Spaces that break nowhere would tear a year in two where the whole date is longer than the line.
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same date may stand twice, and none moves.
      <span key={place} className={styles.whole}>
        {part.replaceAll('\u00a0', ' ')}
      </span>
    ) : (
      part
    ),
  );
}
