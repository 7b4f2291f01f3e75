import { m } from '#copy/generated/messages.js';
import type { Summary } from '#domain/inquiry.ts';

/** Of how many apps nobody knows whether they have an account. It stands wherever something is said not to be there. */
export function UntoldApps({ summary: { unanswered, declined } }: { summary: Summary }) {
  return (
    <>
      {unanswered > 0 && <p>{m.accounts_unanswered({ apps: m.common_apps({ count: unanswered }) })}</p>}
      {declined > 0 && <p>{m.accounts_declined({ apps: m.common_apps({ count: declined }) })}</p>}
    </>
  );
}
