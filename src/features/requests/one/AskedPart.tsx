import type { Service } from '#api/service.ts';
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { askWords } from '#copy/requestStoryWords.ts';
import type { App } from '#domain/app.ts';
import type { Line } from '#domain/line.ts';
import { type Ask, requestCan, type UnbindingRequest } from '#domain/request.ts';
import { mostCharacters } from '#domain/requestActs.ts';
import { AnswerForm } from '#features/requests/one/AnswerForm.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { Act } from '#shell/acts/useAct.ts';
import { findRule } from '#shell/parts/findRule.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { HowToSwitch } from '#shell/requests/HowToSwitch.tsx';
import styles from '#shell/requests/requests.module.css';
import { Button } from '#ui/form/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

const most = mostCharacters.supply;

type Field = { label: string; hint: string; empty: string; initial?: string };

/** One field for each thing that an app may ask for; what the carrier's record says already need not be typed again. */
const fields: Readonly<Record<Exclude<Ask, 'confirmAfterRetrieval'> | 'unknown', (line: Line) => Field>> = {
  confirmActivationDate: ({ activatedAt }) => ({
    label: m.requests_ask_activation(),
    hint: m.requests_ask_activation_hint(),
    empty: m.requests_ask_activation_empty(),
    initial: formatDate(activatedAt),
  }),
  lastTopUp: () => ({
    label: m.requests_ask_top_up(),
    hint: m.requests_ask_top_up_hint({ most }),
    empty: m.requests_ask_top_up_empty(),
  }),
  anotherWayToSignIn: () => ({
    label: m.requests_ask_sign_in(),
    hint: m.requests_ask_sign_in_hint({ most }),
    empty: m.requests_ask_sign_in_empty(),
  }),
  unknown: () => ({
    label: m.requests_ask_other(),
    hint: m.requests_ask_other_hint({ most }),
    empty: m.requests_ask_other_empty(),
  }),
};

type Props = {
  request: UnbindingRequest;
  app: App | null;
  line: Line;
  service: Service;
  now: number;
  supply: Act<{ requestId: string; text: string }>;
  onFault: (wrong: boolean) => void;
};

/** What the app asks for, until when, and one field for it. */
export function AskedPart({ request, app, line, service, now, supply, onFault }: Props) {
  const { ask } = request;
  const send = (text: string) => supply.mutate({ requestId: request.id, text });
  if (ask === null || !requestCan.supply(request, now)) {
    return (
      <section className={styles.form}>
        <p>{m.requests_ask_late()}</p>
        <Hotlines service={service} carrier={line.carrier} />
      </section>
    );
  }
  if (ask.what === 'confirmAfterRetrieval') {
    return (
      <Notice tone="warning" heading={m.requests_confirm_heading()}>
        <p>{m.requests_confirm_text()}</p>
        <p>
          {m.requests_confirm_nothing({ date: formatLastDay(ask.until) })} <Why rule={findRule(service, 'actionDue')} />
        </p>
        <ProblemNotice error={supply.error} />
        <Button variant="secondary" busy={supply.isPending} onClick={() => send('confirmed')}>
          {m.requests_confirm_act()}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="warning" heading={m.requests_ask_heading()}>
        <p>{askWords[ask.what]()}</p>
        <p>
          {kept(m.requests_ask_until({ date: formatLastDay(ask.until) }))} <Why rule={findRule(service, 'actionDue')} />
        </p>
      </Notice>
      {ask.what === 'anotherWayToSignIn' && app !== undefined && <HowToSwitch app={app} />}
      <AnswerForm
        key={ask.what}
        draft={[request.id, ask.what]}
        {...fields[ask.what](line)}
        most={most}
        submitText={m.requests_ask_submit()}
        busy={supply.isPending}
        problem={supply.error}
        onSubmit={send}
        onFault={onFault}
      />
      <p className={styles.quiet}>{m.requests_ask_waiting()}</p>
    </>
  );
}
