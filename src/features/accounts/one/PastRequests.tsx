import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { requestJoints, requestStateWords } from '#copy/requestWords.ts';
import { isOverdue, type UnbindingRequest } from '#domain/request.ts';
import styles from '#features/accounts/one/Account.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import parts from '#shell/parts/parts.module.css';
import { StateTag } from '#ui/StateTag.tsx';

/** Every request for this account, newest first. */
export function PastRequests({ requests, now }: { requests: UnbindingRequest[]; now: number }) {
  if (requests.length === 0) return null;
  return (
    <section className={parts.part}>
      <h2>{m.accounts_requests()}</h2>
      <ul className={styles.requests}>
        {requests.map((request) => {
          const late = isOverdue(request, now);
          return (
            <li key={request.id}>
              <Link to={paths.request(request.id)}>
                {m.accounts_request_of({ date: formatShortDate(request.submittedAt) })}
              </Link>
              <StateTag
                shape={requestJoints[late ? 'overdue' : request.state].joint}
                word={late ? m.states_overdue() : requestStateWords[request.state]()}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
