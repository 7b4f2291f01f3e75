import { m } from '#copy/generated/messages.js';
import { dueWords, requestJoints, requestStateWords } from '#copy/requestWords.ts';
import { appName, isolated } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { hiddenHandle } from '#domain/binding.ts';
import { byConcern } from '#domain/concern.ts';
import { isOverdue, type UnbindingRequest } from '#domain/request.ts';
import { answerDueAt, isAnswerExpected, isEscalated } from '#domain/requests/nextAnswer.ts';
import styles from '#features/home/Running.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Row } from '#ui/Row.tsx';

type Props = { requests: UnbindingRequest[]; apps: ReadonlyMap<string, App>; now: number };

/** After every day that somebody has named. */
const LAST = '9999';

/** At most three requests that are under way, what needs the person first, then the nearest date. */
export function Running({ requests, apps, now }: Props) {
  const { needsYou, underWay } = byConcern(requests, now);
  const open = [needsYou, underWay].flatMap((turn) =>
    turn.sort((a, b) => (answerDueAt(a, now) ?? LAST).localeCompare(answerDueAt(b, now) ?? LAST)),
  );
  if (open.length === 0) return null;
  return (
    <section>
      <h2 className={styles['heading']}>{m.home_running()}</h2>
      <ConnectedList>
        {open.slice(0, 3).map((request) => {
          const app = apps.get(request.appId) ?? null;
          const due = answerDueAt(request, now);
          // Once somebody above the app was asked, their day counts.
          const late = isOverdue(request, now) && !isEscalated(request, now);
          return (
            <Row
              key={request.id}
              joint={requestJoints[late ? 'overdue' : request.state].joint}
              tile={<AppTile app={app} />}
              heading={
                <Link to={paths.request(request.id)}>
                  {appName(app)}
                  {request.handle !== null && request.handle !== hiddenHandle && (
                    <span className={styles['handle']}> {isolated(request.handle)}</span>
                  )}
                </Link>
              }
              state={late ? m.states_overdue() : requestStateWords[request.state]()}
              reason={underWay.includes(request) && due !== null && dueWords(due, isAnswerExpected(request, now))}
            />
          );
        })}
      </ConnectedList>
      <Link to={paths.requests} className={buttonClass('link')}>
        {m.home_running_all({ count: requests.length })}
      </Link>
    </section>
  );
}
