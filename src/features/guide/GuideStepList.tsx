import { m } from '#copy/generated/messages.js';
import type { GuideStep } from '#domain/guide.ts';
import type { GuideStepId } from '#domain/own/guideSteps.ts';
import styles from '#features/guide/Guide.module.css';
import { stepLook, stepNames } from '#features/guide/guideWords.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Row } from '#ui/Row.tsx';

type Props = {
  steps: readonly GuideStep<unknown>[];
  next: GuideStep<unknown> | null;
  leftForLater: readonly GuideStepId[];
};

/** All steps on the line, worst first, and why they stand in this order. */
export function GuideStepList({ steps, next, leftForLater }: Props) {
  return (
    <section className={styles.part}>
      <h2>{m.guide_steps()}</h2>
      <ConnectedList>
        {steps.map((step) => {
          const { joint, word } = stepLook(step, step.id === next?.id, leftForLater.includes(step.id));
          return (
            <Row
              key={step.id}
              joint={joint}
              heading={
                <Link to={paths.guideStep(step.id)} aria-describedby={`step-${step.id}`}>
                  {m.guide_step_named({ place: step.place, step: stepNames[step.id]() })}
                </Link>
              }
              state={word}
              stateId={`step-${step.id}`}
            />
          );
        })}
      </ConnectedList>
      <Disclosure summary={m.guide_why()}>
        <p>{m.guide_why_text()}</p>
      </Disclosure>
    </section>
  );
}
