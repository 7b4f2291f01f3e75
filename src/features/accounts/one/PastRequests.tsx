import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { requestWord } from '#copy/requestWords.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import styles from '#features/accounts/one/Account.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import parts from '#shell/parts/parts.module.css';
import { viewOf } from '#shell/requests/requestView.ts';
import { StateTag } from '#ui/StateTag.tsx';

/** Every request for this account, newest first. */
export function PastRequests({ requests, now }: { requests: UnbindingRequest[]; now: number }) {
  if (requests.length === 0) return null;
  return (
    <section className={parts.part}>
      <h2>{m.accounts_requests()}</h2>
      <ul className={styles.requests}>
        {requests.map((request) => (
          <li key={request.id}>
            <Link to={paths.request(request.id)}>
              {m.accounts_request_of({ date: formatShortDate(request.submittedAt, now) })}
            </Link>
            <StateTag shape={viewOf(request, now).joint} word={requestWord(request, now)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
