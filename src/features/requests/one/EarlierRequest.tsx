import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { UnbindingRequest } from '#domain/request.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { lastChangeOf } from '#shell/requests/requestView.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

type Props = { request: UnbindingRequest; requests: readonly UnbindingRequest[] };

/** A request for an account that came back, or that was asked for before: the way to the one before it. */
export function EarlierRequest({ request, requests }: Props) {
  const earlier = requests
    .filter(({ bindingId, submittedAt }) => bindingId === request.bindingId && submittedAt < request.submittedAt)
    .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
  if (earlier === undefined) return null;
  const link = (
    <Link to={paths.request(earlier.id)} className={buttonClass('link')}>
      {m.requests_earlier_see()}
    </Link>
  );
  return earlier.state === 'unbound' ? (
    <Notice tone="info" joint="cameBack" heading={m.requests_earlier_back()} action={link}>
      <p>{m.requests_earlier_back_text({ date: formatDate(lastChangeOf(earlier)) })}</p>
    </Notice>
  ) : (
    <p>{link}</p>
  );
}
