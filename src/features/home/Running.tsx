import { m } from '#copy/generated/messages.js';
import { requestWord } from '#copy/requestWords.ts';
import { appName, isolated } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { type Binding, hiddenHandle } from '#domain/binding.ts';
import { byConcern, type Concern } from '#domain/concern.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import styles from '#features/home/Running.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { inOrder, viewOf, whenOf } from '#shell/requests/requestView.ts';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Row } from '#ui/Row.tsx';

type Props = {
  requests: UnbindingRequest[];
  bindings: readonly Binding[];
  apps: ReadonlyMap<string, App>;
  now: number;
};

const shownTurns: readonly Concern[] = ['needsYou', 'underWay'];

/** At most three requests that are under way, in the words and the order of their own list: what needs the person first. */
export function Running({ requests, bindings, apps, now }: Props) {
  const byTurn = byConcern(requests, now, bindings);
  const open = shownTurns.flatMap((turn) => inOrder(byTurn[turn], turn, now));
  if (open.length === 0) return null;
  return (
    <section>
      <h2 className={styles['heading']}>{m.home_running()}</h2>
      <ConnectedList>
        {open.slice(0, 3).map((request) => {
          const app = apps.get(request.appId) ?? null;
          return (
            <Row
              key={request.id}
              joint={viewOf(request, now).joint}
              tile={<AppTile app={app} />}
              heading={
                <Link to={paths.request(request.id)}>
                  {appName(app)}
                  {request.handle !== null && request.handle !== hiddenHandle && (
                    <span className={styles['handle']}> {isolated(request.handle)}</span>
                  )}
                </Link>
              }
              state={requestWord(request, now)}
              reason={whenOf(request, now)}
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
