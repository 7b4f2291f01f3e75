import { useEffect, useRef } from 'react';
import type { CheckResult } from '#api/checks.ts';
import { answerWords } from '#copy/checkWords.ts';
import { formatFullDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Day } from '#domain/time.ts';
import styles from '#features/check/check.module.css';
import { Button } from '#ui/form/Button.tsx';
import { Joint } from '#ui/Joint.tsx';
import type { JointShape } from '#ui/joints.ts';
import { kept } from '#ui/text/kept.tsx';

const shapes: Readonly<Record<keyof typeof answerWords, JointShape>> = {
  yes: 'unbound',
  no: 'refused',
  cantTell: 'noAnswer',
};

type Props = { result: CheckResult; day: Day; onAgain: () => void };

/** One word, one sentence, and when it was said. It takes the focus: the form that was sent is not there any more. */
export function CheckAnswerPart({ result: { answer, answeredAt }, day, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // A word that only a newer service knows says nothing that this page could repeat.
  const told = answer === 'unknown' ? 'cantTell' : answer;
  const { word, text } = answerWords[told];
  return (
    <section className={styles.answer}>
      <h2 ref={heading} tabIndex={-1}>
        <Joint shape={shapes[told]} />
        <span className="visually-hidden">{m.check_answer()} </span>
        {word()}
      </h2>
      <p className={styles.fact}>{text(day)}</p>
      <p className={styles.meta}>
        <time dateTime={answeredAt}>{kept(m.check_answered_at({ time: formatFullDateTime(answeredAt) }))}</time>
      </p>
      <Button variant="secondary" className="no-print" onClick={onAgain}>
        {m.check_again()}
      </Button>
    </section>
  );
}
