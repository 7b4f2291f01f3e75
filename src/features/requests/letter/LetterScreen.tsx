/** The letter to the next rung, to copy or print; and the word that it was sent, which starts that rung's clock. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { escalateMutation, requestQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import { whoseIs } from '#domain/binding.ts';
import { latestRung, type Rung } from '#domain/escalation.ts';
import { phaseAt, wasRetrieved } from '#domain/line.ts';
import { isOpen, nextRung } from '#domain/request.ts';
import { mayAct } from '#domain/requestActs.ts';
import { msOf } from '#domain/time.ts';
import styles from '#features/requests/letter/Letter.module.css';
import { asLastSent, clockOf, letterText } from '#features/requests/letter.ts';
import { paths } from '#paths.ts';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { ruleWords } from '#shell/parts/rules.ts';
import { Why } from '#shell/parts/Why.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';

const headings: Readonly<Record<Rung, () => string>> = {
  app: () => m.requests_letter_heading_app(),
  carrier: () => m.requests_letter_heading_carrier(),
  regulator: () => m.requests_letter_heading_regulator(),
};

export function Component() {
  useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const { data: request, refetch } = useSuspenseQuery(requestQuery(useParams()['id'] ?? ''));
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const escalating = useAct(escalateMutation, { readAnew: () => void refetch() });

  const around = { phase: phaseAt(line, now), binding: accounts.bindings.find(({ id }) => id === request.bindingId) };
  const next = mayAct('escalate', request, around, now) ? nextRung(request, now) : null;
  const latest = latestRung(request);
  const rung = next ?? (latest?.rung === 'unknown' ? null : (latest?.rung ?? null));
  const app = apps.find(({ id }) => id === request.appId) ?? null;
  const back = { to: paths.request(request.id), label: m.requests_one_heading({ app: appName(app) }) };

  const send = (to: Rung) =>
    escalating.mutate(
      { requestId: request.id, rung: to },
      { onSuccess: () => void navigate(paths.request(request.id)) },
    );

  if (rung === null) {
    return (
      <Screen title={m.requests_letter_title()} heading={m.requests_letter_not_yet()} back={back}>
        <p>
          {isOpen(request)
            ? m.requests_letter_not_yet_text({ date: formatLastDay(request.dueAt) })
            : m.requests_letter_over_text()}
        </p>
      </Screen>
    );
  }
  const isFromBefore =
    around.binding !== undefined && whoseIs(around.binding.boundAt, line) === 'beforeMe' && !wasRetrieved(line);
  const facts = { app, line, service, isFromBefore };
  const letter =
    next === null && latest !== null
      ? letterText(rung, { request: asLastSent(request), ...facts }, msOf(latest.sentAt))
      : letterText(rung, { request, ...facts }, now);
  const text = withDemoNote(letter.join('\n\n'), service);
  const clock = clockOf(rung, service);
  return (
    <Screen
      title={m.requests_letter_title()}
      // On paper a letter begins with whom it is for.
      heading={<span className="no-print">{headings[rung]()}</span>}
      lead={<p className="no-print">{m.requests_letter_lead()}</p>}
      back={back}
    >
      <article className={styles.letter}>
        {service.demonstration && <p className={styles.demo}>{m.report_demo_note()}</p>}
        {letter.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be alike, and none moves.
          <p key={index}>{paragraph}</p>
        ))}
      </article>
      <div className={styles.tools}>
        <CopyButton text={text} label={m.requests_letter_copy()} isShown />
        <PrintButton />
      </div>
      {next === null ? (
        latest !== null && <p className="no-print">{m.requests_letter_was_sent({ date: formatDate(latest.sentAt) })}</p>
      ) : (
        <section className={styles.send}>
          <h2>{m.requests_letter_send_heading()}</h2>
          <p>
            {clock === undefined
              ? m.requests_letter_send_text_no_day()
              : m.requests_letter_send_text({ figure: ruleWords(clock) })}{' '}
            <Why rule={clock} />
          </p>
          <ProblemNotice error={escalating.error} onRetry={() => send(next)} />
          <Button busy={escalating.isPending} busyText={m.requests_letter_sending()} onClick={() => send(next)}>
            {m.requests_letter_send()}
          </Button>
        </section>
      )}
    </Screen>
  );
}
