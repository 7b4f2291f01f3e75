/** One page that says since when the present holder has the number, for those who look for a former one. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useHref } from 'react-router';
import { checksQuery } from '#api/checks.ts';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { phaseWords } from '#copy/words.ts';
import { stands } from '#domain/check/holderCheck.ts';
import { type DateMove, dateMovedBy, hasUndatedMove, heldSince, phaseAt } from '#domain/line.ts';
import { instantOf } from '#domain/time.ts';
import { CheckCodePart } from '#features/holder-since/CheckCodePart.tsx';
import { CodeOnPaper } from '#features/holder-since/CodeOnPaper.tsx';
import { holderStatement, statementText } from '#features/holder-since/holderStatement.ts';
import { paths } from '#paths.ts';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { useFocusAfter } from '#shell/acts/useAct.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import styles from '#shell/parts/Paper.module.css';
import { Paper } from '#shell/parts/Paper.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { cx } from '#ui/cx.ts';
import { Notice } from '#ui/Notice.tsx';
import { NumberPlate } from '#ui/NumberPlate.tsx';
import { kept } from '#ui/text/kept.tsx';

/** What has moved the date, beside the paper. */
const moveWords: Readonly<Record<DateMove, () => string>> = {
  retrieved: () => m.holderSince_holder_is_retrieved(),
  portedIn: () => m.holderSince_holder_is_ported(),
  transferred: () => m.holderSince_holder_is_transferred(),
};

export function Component() {
  useLocale();
  const now = useNow();
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: checks } = useSuspenseQuery(checksQuery);
  const address = new URL(useHref(paths.holderCheck), window.location.origin).href;
  const standing = checks.standing !== null && stands(checks.standing, now) ? checks.standing : null;
  const made = useFocusAfter<HTMLParagraphElement>(standing?.code ?? '');
  const day = heldSince(line, now);
  const move = dateMovedBy(line);

  if (day === null) {
    return (
      <Screen title={m.holderSince_holder_title()}>
        <Notice tone="info" joint="held" heading={m.holderSince_holder_none()}>
          <p>{m.holderSince_holder_none_text({ phase: phaseWords[phaseAt(line, now)]() })}</p>
          <Hotlines service={service} carrier={line.carrier} />
        </Notice>
      </Screen>
    );
  }
  const statement = holderStatement(line, day, service, standing, address);
  return (
    <Screen title={m.holderSince_holder_title()}>
      <p className={cx(styles.lead, 'no-print')}>{m.holderSince_holder_lead()}</p>
      <div className={styles.tools}>
        <div className="acts">
          <PrintButton variant="primary" />
          <CopyButton text={statementText(statement, service, now)} label={m.holderSince_holder_copy()} isShown />
        </div>
      </div>
      <Paper madeAt={instantOf(now)} demonstration={service.demonstration}>
        <div className={styles.statement}>
          <NumberPlate
            compact
            number={`*******${statement.last}`}
            spoken={m.holderSince_holder_ending({ last: statement.last })}
          />
          <p className={styles.fact}>{kept(statement.fact)}</p>
          <p>{statement.confirm}</p>
          {standing !== null && <CodeOnPaper standing={standing} address={address} place={made.place} />}
          <p className={styles.meta}>{statement.made}</p>
        </div>
      </Paper>
      <CheckCodePart checks={{ ...checks, standing }} address={address} service={service} made={made} />
      <section className={styles.explained}>
        <h2>{m.holderSince_holder_is()}</h2>
        <ul>
          <li>{m.holderSince_holder_is_date()}</li>
          {move !== null && <li>{moveWords[move]()}</li>}
          {hasUndatedMove(line) && <li>{m.holderSince_holder_is_undated()}</li>}
          <li>{m.holderSince_holder_is_not()}</li>
          <li>{m.holderSince_holder_care()}</li>
        </ul>
      </section>
    </Screen>
  );
}
