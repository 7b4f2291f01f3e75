import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { type RequestState, stageOf, type UnbindingRequest } from '#domain/request.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/requests/requests.module.css';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** For the ends that leave the account linked, or may have left it so. */
const words: Readonly<Record<RequestState, (() => string) | null>> = {
  submitted: null,
  acknowledged: null,
  inProgress: null,
  needsAction: null,
  appealed: null,
  unknown: null,
  refused: null,
  unbound: null,
  nothingFound: () => m.requests_next_nothing_found(),
  exempt: () => m.requests_exempt_text(),
  withdrawn: () => m.requests_next_withdrawn(),
  closed: () => m.requests_next_closed(),
};

/** After an end that has not unbound the account: what can be done next, at the app or on the account's own page. */
export function EndedPart({ request, app }: { request: UnbindingRequest; app: App | null }) {
  const text = words[request.state];
  if (text === null) return null;
  const byApp = stageOf(request) === 'answered';
  return (
    <section className={styles.form}>
      <h2>{m.requests_next_heading()}</h2>
      <p>{text()}</p>
      <div className="acts">
        <Link to={paths.account(request.bindingId)} className={buttonClass('secondary')}>
          {m.requests_next_account()}
        </Link>
        {byApp && app?.hotline && (
          <a href={`tel:${app.hotline.number}`} className={buttonClass('link')}>
            {m.requests_app_hotline({ app: appName(app) })} {app.hotline.number}
          </a>
        )}
      </div>
    </section>
  );
}
