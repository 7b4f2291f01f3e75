import { m } from '#copy/generated/messages.js';
import { type GuideStep, isYours } from '#domain/guide.ts';
import styles from '#features/guide/Guide.module.css';
import { stepNames } from '#features/guide/guideWords.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = {
  step: GuideStep<unknown>;
  steps: readonly GuideStep<unknown>[];
  /** The step to go on with once this one is out of the way; null where none is left. */
  onward: GuideStep<unknown> | null;
  left: boolean;
  onLeave: () => void;
  onTakeUp: () => void;
};

const named = ({ place, id }: GuideStep<unknown>) => ({ place, step: stepNames[id]() });

/** The ways out of a step: on, later, and back. */
export function GuideStepWays({ step, steps, onward, left, onLeave, onTakeUp }: Props) {
  const previous = steps[step.place - 2];
  const next = steps[step.place];
  const yours = isYours(step);
  return (
    <nav aria-label={m.guide_ways()} className={styles.ways}>
      {!yours &&
        (onward === null ? (
          <Link to={paths.guide} className={buttonClass('primary')}>
            {m.guide_see_end()}
          </Link>
        ) : (
          <Link to={paths.guideStep(onward.id)} className={buttonClass('primary')}>
            {m.guide_continue(named(onward))}
          </Link>
        ))}
      {yours && (
        <Button variant="secondary" onClick={left ? onTakeUp : onLeave}>
          {left ? m.guide_take_up() : m.guide_leave()}
        </Button>
      )}
      <ul className="acts">
        {previous && (
          <li>
            <Link to={paths.guideStep(previous.id)} className={buttonClass('link')}>
              {m.guide_previous(named(previous))}
            </Link>
          </li>
        )}
        {next && (yours || next.id !== onward?.id) && (
          <li>
            <Link to={paths.guideStep(next.id)} className={buttonClass('link')}>
              {m.guide_next(named(next))}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
