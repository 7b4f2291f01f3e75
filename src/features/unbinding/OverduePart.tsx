import type { Service } from '#api/service.ts';
import { formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale, appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Line } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { Hotlines } from '#shell/Hotlines.tsx';
import { findRule, ruleWords } from '#shell/rules.ts';
import { Why } from '#shell/Why.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './OverduePart.module.css';

/** Of the public lines that a service names, those that take complaints about telecom services. */
const COMPLAINT_LINES = ['12300', '12381'];

type Props = { request: UnbindingRequest; app: App | undefined; line: Line; service: Service };

/** Past its due date: what that means, and whom to ask, one rung after the other. */
export function OverduePart({ request, app, line, service }: Props) {
  const complaints = service.regulator.filter(({ number }) => COMPLAINT_LINES.includes(number));
  const answer = findRule(service, 'carrierAnswer');
  return (
    <>
      <Notice tone="zhe" joint="overdue" heading={m.requests_overdue_heading()}>
        <p>{m.requests_overdue_text({ date: formatLastDay(request.dueAt) })}</p>
      </Notice>
      <ol className={styles.rungs}>
        {app?.hotline && (
          <li>
            <p>{m.requests_overdue_app()}</p>
            <a className={styles.call} href={`tel:${app.hotline.number}`}>
              {m.requests_app_hotline({ app: appName(app) })} {app.hotline.number}
            </a>
          </li>
        )}
        <li>
          <p>{m.requests_overdue_carrier()}</p>
          <Hotlines service={service} carrier={line.carrier} />
          {answer !== undefined && (
            <p className={styles.meta}>
              {m.requests_overdue_carrier_answer({ figure: ruleWords(answer) })} <Why rule={answer} />
            </p>
          )}
        </li>
        {complaints.length > 0 && (
          <li>
            <p>{m.requests_overdue_regulator()}</p>
            {complaints.map((line) => (
              <a key={line.number} className={styles.call} href={`tel:${line.number}`}>
                {inLocale(line.name)} {line.number}
              </a>
            ))}
          </li>
        )}
      </ol>
    </>
  );
}
