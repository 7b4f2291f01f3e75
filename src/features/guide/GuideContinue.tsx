import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type GuideStep, isDealtWith, isYours } from '#domain/guide.ts';
import type { GuideStepId } from '#domain/own/guideSteps.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import type { Instant } from '#domain/time.ts';
import styles from '#features/guide/Guide.module.css';
import { stepNames } from '#features/guide/guideWords.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = {
  steps: readonly GuideStep<unknown>[];
  next: GuideStep<unknown> | null;
  leftForLater: readonly GuideStepId[];
  requests: readonly UnbindingRequest[];
  /** When the records of a new number are complete. */
  settlesAt: Instant;
};

/** The one act: go on with a step, or, when there is none left, what stands at the end. */
export function GuideContinue({ steps, next, leftForLater, requests, settlesAt }: Props) {
  if (next === null) return <GuideEnd steps={steps} requests={requests} settlesAt={settlesAt} />;
  const names = { place: next.place, step: stepNames[next.id]() };
  const onlyLater = leftForLater.includes(next.id);
  return (
    <section className={styles.part}>
      {onlyLater && <p>{m.guide_only_later({ count: steps.filter(isYours).length })}</p>}
      <Link to={paths.guideStep(next.id)} className={buttonClass('primary')}>
        {onlyLater ? m.guide_back_to(names) : next.place === 1 ? m.guide_start(names) : m.guide_continue(names)}
      </Link>
    </section>
  );
}

function GuideEnd({ steps, requests, settlesAt }: Pick<Props, 'steps' | 'requests' | 'settlesAt'>) {
  const requested = steps.filter(({ id }) => id !== 'unanswered');
  const awaited = requested.reduce((sum, { counts }) => sum + counts.underWay, 0);
  const notYet = steps.some(({ counts }) => counts.notYet > 0);
  const isDone = steps.every(isDealtWith);
  const newest = [...requests].sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
  return (
    <section className={styles.part}>
      <h2>{isDone ? m.guide_end() : m.guide_end_not_yet()}</h2>
      {awaited > 0 && <p>{m.guide_end_awaited({ count: awaited })}</p>}
      {notYet && <p>{m.guide_end_not_yet_text({ date: formatDate(settlesAt) })}</p>}
      <div className="acts">
        <Link to={paths.report} className={buttonClass(isDone ? 'primary' : 'link')}>
          {m.guide_to_report()}
        </Link>
        {newest !== undefined && (
          <Link to={paths.receipt(newest.submissionId)} className={buttonClass('link')}>
            {m.guide_to_receipt()}
          </Link>
        )}
        {awaited > 0 && (
          <Link to={paths.requests} className={buttonClass('link')}>
            {m.guide_to_requests()}
          </Link>
        )}
      </div>
    </section>
  );
}
