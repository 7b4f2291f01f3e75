/** One request: where it stands, what the person can do, what happened so far. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { accountsQuery, recheckMutation } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import {
  appealMutation,
  requestQuery,
  requestsQuery,
  sendAgainMutation,
  supplyMutation,
  withdrawMutation,
} from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { ownNameOf } from '#copy/accountLine.ts';
import { formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { exemptionWords, requestHelp } from '#copy/requestStoryWords.ts';
import { requestWord } from '#copy/requestWords.ts';
import { appName } from '#copy/words.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { requestCan, type UnbindingRequest } from '#domain/request.ts';
import { mayAct, type RequestAct } from '#domain/requestActs.ts';
import { changeWords } from '#features/requests/changeWords.ts';
import { AskedPart } from '#features/requests/one/AskedPart.tsx';
import { EarlierRequest } from '#features/requests/one/EarlierRequest.tsx';
import { EndedPart } from '#features/requests/one/EndedPart.tsx';
import { OverduePart } from '#features/requests/one/OverduePart.tsx';
import { ProofPart } from '#features/requests/one/ProofPart.tsx';
import { RefusedPart } from '#features/requests/one/RefusedPart.tsx';
import { DueFact, RequestFacts } from '#features/requests/one/RequestFacts.tsx';
import { RequestTimeline } from '#features/requests/one/RequestTimeline.tsx';
import { UnsentTexts } from '#features/requests/one/UnsentTexts.tsx';
import { WithdrawPart } from '#features/requests/one/WithdrawPart.tsx';
import { useChanged } from '#features/requests/useChanged.ts';
import { paths } from '#paths.ts';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { forgetSent } from '#shell/acts/useDraft.ts';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useWayBack } from '#shell/frame/useWayBack.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { PrintedPlate } from '#shell/requests/PrintedPlate.tsx';
import styles from '#shell/requests/requests.module.css';
import { type ViewKey, viewOf } from '#shell/requests/requestView.ts';
import { TakeBackFault } from '#shell/take-back/TakeBackSubmissions.tsx';
import { useNowPast } from '#shell/time/useNowPast.ts';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';

/** States of which a notice of their own says all that their help would. */
const EXPLAINED: ReadonlySet<ViewKey> = new Set(['overdue', 'refused', 'needsAction']);

export function Component() {
  useLocale();
  const { back } = useWayBack({ to: paths.requests, label: m.requests_back() });
  const { data: request, refetch } = useSuspenseQuery(requestQuery(useParams()['id'] ?? ''));
  const now = useNowPast(request.takeBackUntil);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const changed = useChanged([request], now);
  const [faulty, setFaulty] = useState(false);
  // The form or dialog is gone after an act, and each act leaves an entry in the history.
  const standing = useFocusAfter<HTMLDivElement>(request.history.length);

  const then = { focus: standing, readAnew: () => void refetch() };
  const sent = () => setFaulty(false);
  const textSent =
    (field: string) =>
    (_: unknown, { text }: { text: string }) => {
      setFaulty(false);
      forgetSent(request.id, field, text);
    };
  const withdraw = useAct(withdrawMutation, { ...then, sent });
  const sendAgain = useAct(sendAgainMutation, { ...then, sent });
  const supply = useAct(supplyMutation, { ...then, sent: textSent(request.ask?.what ?? '') });
  const appeal = useAct(appealMutation, { ...then, sent: textSent('appeal') });

  const app = apps.find(({ id }) => id === request.appId) ?? null;
  const binding = accounts.bindings.find(({ id }) => id === request.bindingId);
  // Whatever a re-check brings is seen where it was asked for.
  const proof = useFocusAfter<HTMLElement>(`${binding?.recheckAskedAt} ${binding?.goneAt}`);
  const recheck = useAct(recheckMutation, { focus: proof });
  const view = viewOf(request, now);
  const phase = phaseAt(line, now);
  const around = { phase, binding };
  const may = (act: RequestAct) => mayAct(act, request, around, now);
  const asked = view.key === 'needsAction' && requestCan.supply(request, now) ? request.ask : null;

  const first = (
    <>
      <p className="visually-hidden" role="status">
        {changeWords(changed, new Map(apps.map((one) => [one.id, one])), now)}
      </p>
      <div className={styles.stack}>
        <PrintedPlate line={line} />
        <div ref={standing.place} tabIndex={-1} className={styles.standing}>
          <ConnectedList>
            <Row
              joint={view.joint}
              opening={request.state === 'unbound' && changed.length > 0}
              tile={<AppTile app={app} />}
              level={2}
              heading={requestWord(request, now)}
              meta={ownNameOf(request)}
              keepMeta
              reason={!EXPLAINED.has(view.key) && helpOf(request)}
            />
          </ConnectedList>
        </div>
        {!may('withdraw') && <TakeBackFault error={withdraw.error} requests={[request]} />}
        <UnsentTexts
          requestId={request.id}
          open={view.key === 'refused' && may('appeal') ? 'appeal' : (asked?.what ?? null)}
        />
        {view.key !== 'overdue' && <DueFact request={request} service={service} />}
        {view.key === 'overdue' && (
          <OverduePart request={request} app={app} line={line} service={service} now={now} mayWrite={may('escalate')} />
        )}
        {view.key === 'unknown' && (
          <Notice tone="warning" heading={m.requests_unknown_heading()}>
            <Hotlines service={service} carrier={line.carrier} />
          </Notice>
        )}
        {view.key === 'exempt' && (
          <Notice tone="info" joint="held" heading={m.requests_exempt_heading()}>
            {request.exemption !== null && <p>{exemptionWords[request.exemption]()}</p>}
          </Notice>
        )}
        {view.key === 'needsAction' && (
          <AskedPart
            request={request}
            app={app}
            line={line}
            service={service}
            now={now}
            supply={supply}
            onFault={setFaulty}
          />
        )}
        {view.key === 'refused' && (
          <RefusedPart
            request={request}
            app={app}
            line={line}
            service={service}
            now={now}
            mayEscalate={may('escalate')}
            maySend={may('sendAgain')}
            mayAppeal={may('appeal')}
            sendAgain={sendAgain}
            appeal={appeal}
            onFault={setFaulty}
          />
        )}
        {binding?.goneAt === null && lineCan.request(phase) && <EndedPart request={request} app={app} />}
        {request.state === 'unbound' && binding !== undefined && (
          <ProofPart
            binding={binding}
            requestId={request.id}
            now={now}
            mayInquire={lineCan.inquire(phase)}
            recheck={recheck}
            place={proof.place}
          />
        )}
        {may('withdraw') && <WithdrawPart request={request} withdraw={withdraw} service={service} now={now} />}
        {request.state === 'acknowledged' && (
          <p className={styles.quiet}>
            {m.requests_take_back_over({ time: formatTimeOn(request.takeBackUntil, now) })}
          </p>
        )}
      </div>
    </>
  );
  return (
    <TwoColumns
      even
      title={m.requests_one_title()}
      heading={m.requests_one_heading({ app: appName(app) })}
      back={back}
      hasError={faulty}
      first={first}
    >
      <div className={styles.stack}>
        <section className={styles.section}>
          <h2>{m.requests_timeline()}</h2>
          <RequestTimeline request={request} now={now} />
        </section>
        <EarlierRequest request={request} requests={requests} />
        <section className={styles.section}>
          <h2>{m.requests_facts()}</h2>
          {view.key === 'overdue' && <DueFact request={request} service={service} />}
          <RequestFacts request={request} />
        </section>
        <div className="acts">
          <PrintButton />
        </div>
      </div>
    </TwoColumns>
  );
}

/** One line on what the state means. A request that waits since the number came back waits for no app. */
function helpOf({ state, ask }: UnbindingRequest): string {
  return ask?.what === 'confirmAfterRetrieval' ? m.requests_confirm_help() : requestHelp[state]();
}
