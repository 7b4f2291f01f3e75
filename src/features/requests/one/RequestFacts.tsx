import type { Service } from '#api/service.ts';
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { basisWords, whichAccount } from '#copy/words.ts';
import { yearOfLastDay } from '#copy/yearOfLastDay.ts';
import { keepsItsDay, type UnbindingRequest } from '#domain/request.ts';
import { groupReference } from '#domain/submission.ts';
import { paths } from '#paths.ts';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Why } from '#shell/parts/Why.tsx';
import styles from '#shell/requests/requests.module.css';
import { sentAtOf } from '#shell/requests/requestView.ts';
import { SummaryList } from '#ui/SummaryList.tsx';

/** By when the app has to answer, with the rule that says so; nothing where no day counts any more. */
export function DueFact({ request, service }: { request: UnbindingRequest; service: Service }) {
  if (!keepsItsDay(request)) return null;
  const date = formatLastDay(request.dueAt);
  const value = (
    <>
      {request.dueExpected
        ? m.requests_fact_due_expected({ date, year: yearOfLastDay(request.dueAt) })
        : m.requests_fact_due_value({ date })}{' '}
      <Why rule={service.rules.find((rule) => rule.id === request.dueRuleId)} />
    </>
  );
  return <SummaryList rows={[{ key: 'due', term: m.requests_fact_due(), value }]} />;
}

/** The request's other facts: account, kind, attempts, reference. */
export function RequestFacts({ request }: { request: UnbindingRequest }) {
  const reference = groupReference(request.reference);
  return (
    <SummaryList
      rows={[
        {
          key: 'account',
          term: m.requests_fact_account(),
          value: (
            <>
              {whichAccount(request)}{' '}
              <Link to={paths.account(request.bindingId)} className="no-print">
                {m.requests_see_account()}
              </Link>
            </>
          ),
        },
        { key: 'basis', term: m.requests_fact_basis(), value: basisWords[request.basis]() },
        {
          key: 'attempt',
          term: m.requests_fact_attempt(),
          value: m.requests_fact_attempt_value({ attempt: request.attempt, date: formatDate(sentAtOf(request)) }),
        },
        {
          key: 'reference',
          term: m.requests_fact_reference(),
          value: (
            <span translate="no" className={styles.unbroken}>
              {reference}
            </span>
          ),
          action: <CopyButton variant="link" text={reference} isShown />,
        },
      ]}
    />
  );
}
