import { formatDate, formatDateTime, formatDay, formatMonth } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { isolated } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { Coverage } from '#domain/app.ts';
import { type BoundAt, hiddenHandle } from '#domain/binding.ts';
import type { Line } from '#domain/line.ts';
import { paths } from '#paths.ts';
import { whoseLines } from '#shell/accounts/accountWords.ts';
import { Link } from '#shell/frame/Link.tsx';
import parts from '#shell/parts/parts.module.css';
import { SummaryList } from '#ui/SummaryList.tsx';

type Props = { account: Account; line: Line; now: number };

/** What the app answered and what is known of it; what it did not tell is said to be untold. */
export function AccountFacts({ account: { app, binding, whose }, line, now }: Props) {
  const rows = [
    {
      key: 'handle',
      term: m.accounts_fact_handle(),
      value: nameOf(binding.handle),
    },
    { key: 'count', term: m.accounts_fact_count(), value: m.common_accounts({ count: binding.count }) },
    { key: 'bound', term: m.accounts_fact_bound(), value: boundOn(binding.boundAt) },
    { key: 'activated', term: m.accounts_fact_activated(), value: formatDate(line.activatedAt) },
    { key: 'whose', term: m.accounts_fact_whose(), value: whoseLines[whose]() },
    { key: 'found', term: m.accounts_fact_found(), value: formatDateTime(binding.foundAt, now) },
    {
      key: 'unbinding',
      term: m.accounts_fact_coverage(),
      value: coverageWords(app?.unbinding),
      ...(app !== null && { action: <Link to={paths.app(app.id)}>{m.apps_to_app_short()}</Link> }),
    },
  ];
  if (binding.lastRecheckAt !== null) {
    rows.push({ key: 'recheck', term: m.accounts_fact_recheck(), value: formatDateTime(binding.lastRecheckAt, now) });
  }
  if (binding.goneAt !== null) {
    rows.push({ key: 'gone', term: m.accounts_fact_gone(), value: formatDateTime(binding.goneAt, now) });
  }
  if (app?.accountsPerNumber) {
    rows.push({
      key: 'limit',
      term: m.accounts_fact_limit(),
      value: m.accounts_fact_limit_value({ accounts: m.common_accounts({ count: app.accountsPerNumber.count }) }),
    });
  }
  return (
    <section className={parts.part}>
      <h2>{m.accounts_facts()}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function nameOf(handle: string | null): string {
  if (handle === hiddenHandle) return m.accounts_fact_hidden();
  return handle === null ? m.accounts_fact_untold() : isolated(handle);
}

function boundOn(boundAt: BoundAt | null): string {
  if (boundAt === null) return m.accounts_fact_untold();
  return boundAt.by === 'day' ? formatDay(boundAt.day) : formatMonth(boundAt.month);
}

/** An app that is not in the catalogue is not connected, as far as anybody knows. */
function coverageWords(coverage: Coverage | undefined): string {
  const since = coverage?.since ?? null;
  const connected = coverage?.state === 'covered' ? m.accounts_coverage_yes() : m.accounts_coverage_no();
  const dated =
    since === null ? connected : m.accounts_coverage_since({ coverage: connected, month: formatMonth(since) });
  return coverage?.evidence === 'source'
    ? m.accounts_coverage_sourced({ coverage: dated })
    : m.accounts_coverage_sample({ coverage: dated });
}
