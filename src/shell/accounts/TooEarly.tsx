import type { Service } from '#api/service.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Instant } from '#domain/time.ts';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Until then the carrier's data is not in the inquiry: whatever is told looks clean without being so. */
export function TooEarly({ until, service }: { until: Instant; service: Service }) {
  return (
    <Notice tone="info" joint="inProgress" heading={m.accounts_too_early({ date: formatDate(until) })}>
      <p>
        {m.accounts_too_early_text()} <Why rule={findRule(service, 'dataSettles')} />
      </p>
      <p>{m.accounts_too_early_caution()}</p>
    </Notice>
  );
}
