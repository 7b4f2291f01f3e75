/** The letter to the next rung, to copy or print; and the word that it was sent, which starts that rung's clock. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { evidenceQuery } from '#api/evidence.ts';
import { lineQuery } from '#api/lines.ts';
import { escalateMutation, requestQuery } from '#api/requests.ts';
import { type Service, serviceQuery } from '#api/service.ts';
import { dueDay } from '#copy/dueDay.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName, certaintyWords } from '#copy/words.ts';
import { isFromBefore } from '#domain/binding.ts';
import { latestRung, type Rung, rungBefore, rungs, sentTo } from '#domain/escalation.ts';
import { phaseAt } from '#domain/line.ts';
import {
  isBarred,
  isOpen,
  isOverdue,
  isRefusedForGood,
  keepsItsDay,
  openRungs,
  type UnbindingRequest,
} from '#domain/request.ts';
import { mayAct } from '#domain/requestActs.ts';
import { msOf } from '#domain/time.ts';
import styles from '#features/requests/letter/Letter.module.css';
import { asSent, letterText, lineAsSent } from '#features/requests/letter.ts';
import { attachments, barredWords, bars, clockOf, clockWords, nextWords } from '#features/requests/rungWords.ts';
import { paths } from '#paths.ts';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Why } from '#shell/parts/Why.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { kept } from '#ui/text/kept.tsx';

const headings: Readonly<Record<Rung, () => string>> = {
  app: () => m.requests_letter_heading_app(),
  appPlatform: () => m.requests_letter_heading_platform(),
  carrier: () => m.requests_letter_heading_carrier(),
  regulator: () => m.requests_letter_heading_regulator(),
};

const isRung = (word: string | null): word is Rung => rungs.some((rung) => rung === word);

/** The letter that was asked for, else the one whose turn it is, else the last one that went out. */
function rungOf(to: string | null, open: readonly Rung[], request: UnbindingRequest): Rung | null {
  if (isRung(to)) return to;
  const latest = latestRung(request)?.rung;
  return open[0] ?? (latest === undefined || latest === 'unknown' ? null : latest);
}

/** Why there is no such letter now, in one sentence. `mayWrite`: there still is something to write about. */
function whyNone(
  rung: Rung | null,
  request: UnbindingRequest,
  service: Service,
  mayWrite: boolean,
  now: number,
): string {
  const hasBegun = isOverdue(request, now) || isRefusedForGood(request, now);
  if (rung === 'regulator' && hasBegun && isBarred(request, now)) return barredWords(request, service);
  if (!hasBegun && keepsItsDay(request))
    return m.requests_letter_not_yet_text({ date: dueDay(request.dueAt, request.dueExpected) });
  if (!hasBegun) return isOpen(request) ? m.requests_letter_yours_text() : m.requests_letter_over_text();
  const before = rung === null || !mayWrite ? null : rungBefore[rung];
  if (before === null) return m.requests_letter_over_text();
  const earlier = sentTo(request, before);
  if (earlier !== null && earlier.answerDueAt !== null)
    return m.requests_letter_wait({ due: dueDay(earlier.answerDueAt, earlier.answerDueExpected) });
  return before === 'carrier' ? m.requests_letter_first_carrier() : m.requests_letter_first_app();
}

export function Component() {
  useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const { data: request, refetch } = useSuspenseQuery(requestQuery(useParams()['id'] ?? ''));
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: evidence } = useSuspenseQuery(evidenceQuery);
  const escalating = useAct(escalateMutation, { readAnew: () => void refetch() });

  const around = { phase: phaseAt(line, now), binding: accounts.bindings.find(({ id }) => id === request.bindingId) };
  const [search] = useSearchParams();
  const mayWrite = openRungs(request, now).length === 0 || mayAct('escalate', request, around, now);
  const open = mayWrite ? openRungs(request, now) : [];
  const rung = rungOf(search.get('to'), open, request);
  const sent = rung === null ? null : sentTo(request, rung);
  const app = apps.find(({ id }) => id === request.appId) ?? null;
  const back = { to: paths.request(request.id), label: m.requests_one_heading({ app: appName(app) }) };

  const send = (to: Rung) =>
    escalating.mutate(
      { requestId: request.id, rung: to },
      { onSuccess: () => void navigate(paths.request(request.id)) },
    );

  if (rung === null || (sent === null && !open.includes(rung))) {
    const isTooLate = rung === 'regulator' && isBarred(request, now);
    return (
      <Screen
        title={m.requests_letter_title()}
        heading={isTooLate ? m.requests_letter_too_late() : m.requests_letter_not_yet()}
        back={back}
      >
        <p>{whyNone(rung, request, service, mayWrite, now)}</p>
      </Screen>
    );
  }
  const fromBefore = around.binding !== undefined && isFromBefore(around.binding.boundAt, line);
  const facts = { app, line, service, evidence, isFromBefore: fromBefore };
  const letter =
    sent === null
      ? letterText(rung, { request, ...facts }, now)
      : letterText(rung, { ...facts, request: asSent(request, sent), line: lineAsSent(line, sent) }, msOf(sent.sentAt));
  const text = withDemoNote(letter.join('\n\n'), service);
  const clock = clockOf(rung, service);
  const barred = bars(rung, request, service);
  return (
    <Screen
      title={m.requests_letter_title()}
      // On paper a letter begins with whom it is for.
      heading={<span className="no-print">{headings[rung]()}</span>}
      lead={<p className="no-print">{m.requests_letter_lead()}</p>}
      back={back}
    >
      <div className={styles.tools}>
        <CopyButton text={text} label={m.requests_letter_copy()} isShown />
        <PrintButton />
      </div>
      <article className={styles.letter}>
        {service.demonstration && <p className={styles.demo}>{m.report_demo_note()}</p>}
        {letter.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be alike, and none moves.
          <p key={index}>{kept(paragraph)}</p>
        ))}
      </article>
      <section className={styles.send}>
        <h2>{m.requests_letter_attach()}</h2>
        <ul className={styles.list}>
          {attachments(rung, request).map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        {barred.length > 0 && (
          <>
            <h2>{m.requests_letter_bar()}</h2>
            <ul className={styles.list}>
              {barred.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{m.requests_letter_next()}</h2>
        <p>
          {nextWords(rung, service)} <Why rule={clock} />
        </p>
        {clock !== undefined && <p className={styles.demo}>{certaintyWords[clock.certainty]()}</p>}
      </section>
      {sent !== null ? (
        <p className="no-print">{m.requests_letter_was_sent({ date: formatDate(sent.sentAt) })}</p>
      ) : (
        <section className={styles.send}>
          <h2>{m.requests_letter_send_heading()}</h2>
          <p>{kept(m.requests_letter_send_text({ figure: clockWords(rung, service) }))}</p>
          <ProblemNotice error={escalating.error} busy={escalating.isPending} onRetry={() => send(rung)} />
          <Button busy={escalating.isPending} busyText={m.requests_letter_sending()} onClick={() => send(rung)}>
            {m.requests_letter_send()}
          </Button>
        </section>
      )}
    </Screen>
  );
}
