/** The guide's front page: which steps there are, where each stands, and the one to go on with. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { accountsOf } from '#domain/account.ts';
import { guideSteps, isDealtWith, stepToContinue } from '#domain/guide.ts';
import { earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { freshnessAt, type Inquiry, summarise } from '#domain/inquiry.ts';
import { phaseAt } from '#domain/line.ts';
import { notedRows } from '#domain/own/noted.ts';
import { keysAmong, ownApps } from '#domain/own/ties.ts';
import { FormerHolder } from '#features/guide/FormerHolder.tsx';
import styles from '#features/guide/Guide.module.css';
import { GuideContinue } from '#features/guide/GuideContinue.tsx';
import { GuideNotNow } from '#features/guide/GuideNotNow.tsx';
import { GuideStepList } from '#features/guide/GuideStepList.tsx';
import { useLeftForLater } from '#features/guide/useLeftForLater.ts';
import { paths } from '#paths.ts';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { Freshness } from '#shell/accounts/Freshness.tsx';
import { NeverLookedUp } from '#shell/accounts/NeverLookedUp.tsx';
import { TieNotes } from '#shell/accounts/TieNotes.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { DoorList } from '#shell/parts/DoorList.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { Progress } from '#ui/Progress.tsx';

export function Component() {
  useLocale();
  const now = useNow();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: noted } = useSuspenseQuery(notedQuery);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const later = useLeftForLater(line.id);

  const { inquiry } = accounts;
  const phase = phaseAt(line, now);
  const found = accountsOf({ ...accounts, apps, line, capabilities: service.capabilities, requests }, now);
  const list = notedRows(noted, apps);
  const steps = guideSteps(found, inquiry?.replies ?? [], list);
  const own = ownApps(found, list);
  const back = { to: paths.accounts, label: m.accounts_back() };
  if (phase === 'suspended' || steps.length === 0) {
    return (
      <Screen title={m.guide_title()} back={back}>
        <GuideNotNow line={line} phase={phase} service={service} inquiry={inquiry} now={now} />
      </Screen>
    );
  }

  const next = stepToContinue(steps, later.steps);
  return (
    <Screen title={m.guide_title()} lead={<p>{m.guide_lead()}</p>} back={back}>
      <div className={styles.stack}>
        <FormerHolder phase={phase} />
        <Progress
          label={m.guide_progress({ done: steps.filter(isDealtWith).length, total: steps.length })}
          value={steps.filter(isDealtWith).length}
          max={steps.length}
        />
        <GuideContinue
          steps={steps}
          next={next}
          leftForLater={later.steps}
          requests={requests}
          settlesAt={line.dataSettlesAt}
        />
        {inquiry === null && <NeverLookedUp line={line} phase={phase} service={service} now={now} />}
        {inquiry !== null && freshnessAt(inquiry, now) !== 'fresh' && (
          <Freshness
            inquiry={inquiry}
            nextInquiryAt={accounts.nextInquiryAt}
            phase={phase}
            service={service}
            now={now}
          />
        )}
        <EarlierNote earlier={earlierFinds(accounts)} />
        {inquiry !== null && <StillCollecting inquiry={inquiry} />}
        <TieNotes keys={keysAmong(own)} />
        <GuideStepList steps={steps} next={next} leftForLater={later.steps} />
        <DoorList
          doors={[
            ...(phase === 'released' ? [] : [{ to: paths.noted, label: m.noted_link() }]),
            ...(phase === 'active' ? [{ to: paths.cancel, label: m.guide_leaving() }] : []),
          ]}
        />
      </div>
    </Screen>
  );
}

function StillCollecting({ inquiry }: { inquiry: Inquiry }) {
  const { waiting } = summarise(inquiry);
  if (waiting === 0) return null;
  return <p className={styles.quiet}>{m.guide_collecting({ apps: m.common_apps({ count: waiting }) })}</p>;
}
