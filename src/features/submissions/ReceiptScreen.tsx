/** The receipt of one submission: right after it what was sent, later where each row stands. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { requestsQuery, withdrawMutation } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { submissionQuery } from '#api/submissions.ts';
import { formatFullDateTime, formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { accountsOf } from '#domain/account.ts';
import { requestCan } from '#domain/request.ts';
import { requestSureUntil } from '#domain/requests/takeBack.ts';
import { groupReference } from '#domain/submission.ts';
import { ReceiptNext } from '#features/submissions/ReceiptNext.tsx';
import { ReceiptRow } from '#features/submissions/ReceiptRow.tsx';
import { ReceiptTools } from '#features/submissions/ReceiptTools.tsx';
import {
  acceptedOf,
  countsText,
  hasReference,
  headingOf,
  isFirstLook,
  isUnderWay,
  latestDue,
  receiptLines,
  receiptText,
  toTryAgain,
} from '#features/submissions/receiptView.ts';
import { paths } from '#paths.ts';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { choose } from '#shell/acts/chosenAccounts.ts';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useWayBack } from '#shell/frame/useWayBack.ts';
import { isChoosable } from '#shell/requests/accountChoice.ts';
import { PrintedPlate } from '#shell/requests/PrintedPlate.tsx';
import { RecordLink } from '#shell/requests/RecordLink.tsx';
import styles from '#shell/requests/requests.module.css';
import { TakeBackFault, TakeBackSubmissions } from '#shell/take-back/TakeBackSubmissions.tsx';
import { useNowPast } from '#shell/time/useNowPast.ts';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';
import { kept } from '#ui/text/kept.tsx';

export function Component() {
  useLocale();
  const navigate = useNavigate();
  const { back, from } = useWayBack({ to: paths.requests, label: m.requests_back() });
  const { data: submission } = useSuspenseQuery(submissionQuery(useParams()['id'] ?? ''));
  const { data: requests, refetch } = useSuspenseQuery(requestsQuery);
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);

  const now = useNowPast(submission.takeBackUntil);
  const sent = useMemo(() => requests.filter((one) => one.submissionId === submission.id), [requests, submission.id]);
  const readAnew = () => void refetch();
  const sure = sent.filter((request) => requestSureUntil(request, now) !== null).length;
  const withdrawn = sent.filter(({ state }) => state === 'withdrawn').length;
  const rows = useFocusAfter<HTMLElement>(withdrawn);
  const withdraw = useAct(withdrawMutation, { focus: rows, readAnew });

  const lines = receiptLines({ submission, requests, bindings: accounts.bindings, apps });
  const isAccepted = submission.rows.some(({ outcome }) => outcome === 'accepted');
  const choosable = new Set(
    accountsOf({ ...accounts, apps, line, requests: null, capabilities: service.capabilities }, now)
      .filter(isChoosable)
      .map((row) => row.binding.id),
  );
  const again = toTryAgain(lines, choosable);
  const heading = headingOf(submission, isFirstLook(submission, lines, now));
  const reference = groupReference(submission.reference);

  function retryFailed() {
    choose(again);
    void navigate(paths.check, { state: from });
  }

  return (
    <Screen
      title={m.submissions_receipt_page()}
      heading={heading}
      back={back}
      drawing={<LineDrawing name={isAccepted ? 'waiting' : 'error'} />}
    >
      <div className={styles.stack}>
        <PrintedPlate line={line} />
        <div>
          {isAccepted && <p>{countsText(submission)}</p>}
          <p className={styles.meta}>
            <time dateTime={submission.submittedAt}>
              {kept(m.submissions_receipt_submitted_at({ time: formatFullDateTime(submission.submittedAt) }))}
            </time>
          </p>
        </div>
        {hasReference(submission) && (
          <section>
            <div className={styles.titled}>
              <h2 className={styles.meta}>{m.submissions_reference()}</h2>
              <CopyButton variant="link" text={reference} label={m.submissions_copy_reference()} isShown />
            </div>
            <p className={styles.reference} translate="no">
              {reference}
            </p>
          </section>
        )}
        <div className="acts">
          {again.length > 0 && (
            <Button onClick={retryFailed}>{m.submissions_retry_failed({ count: again.length })}</Button>
          )}
          {from && (
            <Link to={back.to} className={buttonClass(again.length > 0 ? 'secondary' : 'primary')}>
              {m.guide_back()}
            </Link>
          )}
          <Link to={paths.requests} className={buttonClass(from || again.length > 0 ? 'secondary' : 'primary')}>
            {m.submissions_to_requests()}
          </Link>
        </div>
        <TakeBackSubmissions requests={sent} apps={apps} service={service} readAnew={readAnew} />
        {sure === 0 && sent.some(requestCan.withdraw) && (
          <p className={styles.quiet}>
            {m.requests_take_back_still_rows({ time: formatTimeOn(submission.takeBackUntil, now) })}
          </p>
        )}
        <section ref={rows.place} tabIndex={-1} className={styles.section}>
          <h2>{m.submissions_receipt_rows()}</h2>
          <ConnectedList>
            {lines.map((one) => (
              <ReceiptRow isOnly={sure === 1} key={one.row.bindingId} line={one} now={now} withdraw={withdraw} />
            ))}
          </ConnectedList>
          <p className="visually-hidden" role="status">
            {withdraw.isSuccess && m.requests_taken_back({ count: 1 })}
          </p>
          <TakeBackFault error={withdraw.error} requests={sent.filter(({ id }) => id === withdraw.variables)} />
        </section>
        {isUnderWay(lines) && (
          <ReceiptNext
            submission={submission}
            requests={acceptedOf(lines)}
            due={latestDue(lines, now)}
            service={service}
            now={now}
          />
        )}
        {!from && choosable.size > again.length && (
          <Link to={paths.guide} className={buttonClass('link')}>
            {m.submissions_door_rest()}
          </Link>
        )}
        <ReceiptTools
          title={m.submissions_receipt_page()}
          text={receiptText(submission, lines, now)}
          demonstration={service.demonstration}
        />
        <RecordLink />
      </div>
    </Screen>
  );
}
