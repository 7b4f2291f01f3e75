/**
 * For whoever was given a check code: one code, one day, one word in answer. Nobody has to sign in, and neither the code nor
 * the answer is kept anywhere.
 */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '#api/apiProblem.ts';
import { checkHolderMutation } from '#api/checks.ts';
import { serviceQuery } from '#api/service.ts';
import { formatOpening } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { CheckAnswerPart } from '#features/check/CheckAnswerPart.tsx';
import { CheckForm } from '#features/check/CheckForm.tsx';
import styles from '#features/check/check.module.css';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { Notice } from '#ui/Notice.tsx';

export function Component() {
  useLocale();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const asking = useAct(checkHolderMutation);
  const [hasErrors, setHasErrors] = useState(false);
  const { data: result, variables: asked } = asking;

  const problem = asking.error instanceof ApiProblem ? asking.error : null;
  const triesLeft = problem?.code === 'codeWrong' ? (problem.facts.triesLeft ?? 0) : null;
  const lockedUntil = problem?.code === 'codeLocked' ? (problem.facts.until ?? null) : null;
  const isAnswered = result !== undefined && asked !== undefined;
  return (
    <Screen
      title={m.check_title()}
      lead={<p>{m.check_lead()}</p>}
      back={{ to: paths.home, label: m.check_back() }}
      hasError={hasErrors || asking.isError || isAnswered}
    >
      {isAnswered ? (
        <CheckAnswerPart result={result} day={asked.day} onAgain={() => asking.reset()} />
      ) : (
        <CheckForm
          busy={asking.isPending}
          triesLeft={triesLeft}
          onErrors={setHasErrors}
          onSend={(given) => asking.mutate(given)}
        >
          {lockedUntil !== null ? (
            <div role="alert">
              <Notice tone="warning" joint="held" heading={m.check_locked()}>
                <p>
                  {m.check_locked_text({ time: formatOpening(lockedUntil) })}{' '}
                  <Why rule={findRule(service, 'checkCodeTries')} />
                </p>
              </Notice>
            </div>
          ) : (
            <ProblemNotice error={triesLeft === null ? asking.error : null} />
          )}
        </CheckForm>
      )}
      <section className={styles.about}>
        <h2>{m.check_about()}</h2>
        <ul>
          <li>{m.check_about_which()}</li>
          <li>{m.check_about_seen()}</li>
          <li>{m.check_about_not()}</li>
        </ul>
      </section>
    </Screen>
  );
}
