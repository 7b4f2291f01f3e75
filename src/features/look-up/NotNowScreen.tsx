/** Whoever is signed in and can't look up now, or would do so too early, is told so before anything is asked of them. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { accountsQuery } from '#api/accounts.ts';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { formatOpening } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { lineCan, phaseAt } from '#domain/line.ts';
import { msOf } from '#domain/time.ts';
import { paths } from '#paths.ts';
import { TooEarly } from '#shell/accounts/TooEarly.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { findRule } from '#shell/parts/findRule.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = {
  /** The look-up is on its way, or has begun: that it has is no reason against it. */
  isSending: boolean;
  /** What the service said of the last one. Things may have moved on meanwhile, and they tell why. */
  refusal: Error | null;
  /** The form, with what is to be said in it. It is shown too where it can't be read how things stand; the service has the last word. */
  children: (early: ReactNode) => ReactNode;
};

export function NotNowScreen({ isSending, refusal, children }: Props) {
  useLocale();
  const now = useNow();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: line, refetch: readLine } = useQuery(lineQuery);
  const { data: accounts, refetch: readAccounts } = useQuery(accountsQuery);
  useEffect(() => {
    if (refusal === null) return;
    void readLine();
    void readAccounts();
  }, [refusal, readLine, readAccounts]);
  const back = { to: paths.home, label: m.signIn_back_start() };
  const results = (
    <Link to={paths.accounts} className={buttonClass('primary')}>
      {m.signIn_to_results()}
    </Link>
  );

  if (isSending) return children(null);
  // Each screen has a key: one that takes the form's place is another screen, and takes the focus to its heading.
  const phase = line && phaseAt(line, now);
  if (phase !== undefined && !lineCan.inquire(phase)) {
    return (
      <Screen
        key="not possible"
        title={m.lookUp_not_possible()}
        lead={<p>{phase === 'suspended' ? m.accounts_line_suspended() : m.accounts_line_released()}</p>}
        back={back}
      >
        <Hotlines service={service} {...(line && { carrier: line.carrier })} />
        {accounts?.inquiry != null && results}
      </Screen>
    );
  }
  const next = accounts?.nextInquiryAt ?? null;
  if (next !== null && now < msOf(next)) {
    return (
      <Screen
        key="used today"
        title={m.lookUp_used_today()}
        lead={
          <p>
            {m.lookUp_used_today_text({ time: formatOpening(next) })}{' '}
            <Why rule={findRule(service, 'inquiryInterval')} />
          </p>
        }
        back={back}
      >
        {results}
      </Screen>
    );
  }
  const isEarly = line !== undefined && now < msOf(line.dataSettlesAt);
  return children(isEarly ? <TooEarly until={line.dataSettlesAt} service={service} /> : null);
}
