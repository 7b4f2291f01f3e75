import { useQuery } from '@tanstack/react-query';
import { appDetailsQuery } from '#api/appDetails.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import { type App, detailsOf } from '#domain/app.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { SwitchingSteps } from '#shell/parts/SwitchingSteps.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

/** To be done before leaving the number: how the owner of an account switches it to another one. No screen waits for it. */
export function HowToSwitch({ app }: { app: App | null }) {
  const { data: details, error, refetch } = useQuery(appDetailsQuery);
  return (
    <Disclosure summary={m.unbind_how_to_switch({ app: appName(app) })}>
      {details !== undefined && <SwitchingSteps app={app} steps={detailsOf(app, details).steps} />}
      {details === undefined && error === null && <p>{m.common_loading()}</p>}
      {details === undefined && <ProblemNotice error={error} onRetry={() => void refetch()} />}
    </Disclosure>
  );
}
