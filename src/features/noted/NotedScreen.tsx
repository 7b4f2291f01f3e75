/** The person's own list: what no look-up covers, by what it guards, with how to switch each, and all that goes by their own word. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import {
  forgetAllNotedMutation,
  forgetNotedMutation,
  notedQuery,
  noteMutation,
  sayNotedDoneMutation,
} from '#api/noted.ts';
import { m } from '#copy/generated/messages.js';
import { guardWords, kindWords, notedName } from '#copy/notedWords.ts';
import { careGroups } from '#domain/app.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { type NotedRow, notedRows } from '#domain/own/noted.ts';
import { notedKinds } from '#domain/own/notedKinds.ts';
import { ForgetAll } from '#features/noted/ForgetAll.tsx';
import { NotedAccountRow } from '#features/noted/NotedAccountRow.tsx';
import styles from '#features/noted/noted.module.css';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import parts from '#shell/parts/parts.module.css';
import { useNow } from '#shell/time/useNow.ts';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Button } from '#ui/form/Button.tsx';
import { ListGroup } from '#ui/ListGroup.tsx';

/** Where what people forget is listed. */
const THINK = 'kinds';

export function Component() {
  useLocale();
  useHashTarget();
  const now = useNow();
  const { data: noted, refetch } = useSuspenseQuery(notedQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const said = useRef<HTMLParagraphElement>(null);
  // Another tab may have deleted it meanwhile: the list is shown as it stands.
  const around = { readAnew: () => void refetch() };
  const say = useAct(sayNotedDoneMutation, around);
  const forget = useAct(forgetNotedMutation, around);
  const forgetAll = useAct(forgetAllNotedMutation);
  const putBack = useAct(noteMutation, around);
  const [gone, setGone] = useState<NotedRow | null>(null);

  const back = { to: paths.number, label: m.number_back() };
  if (!lineCan.followRequests(phaseAt(line, now))) {
    return <Screen title={m.noted_title()} lead={<p>{m.noted_ended()}</p>} back={back} />;
  }
  const rows = notedRows(noted, apps);
  const focus = () => said.current?.focus();
  const isGone = gone !== null && forget.isSuccess && noted.every(({ id }) => id !== gone.id);

  function words(): string {
    const changed = rows.find(({ id }) => id === say.variables?.notedId);
    if (say.isSuccess && changed !== undefined) {
      const name = notedName(changed, changed.app);
      return changed.doneAt === null ? m.noted_said_not_done({ name }) : m.noted_said_done({ name });
    }
    if (forgetAll.isSuccess && noted.length === 0) return m.noted_forgotten_all();
    if (putBack.isSuccess && gone !== null) return m.noted_said({ name: notedName(gone, gone.app) });
    return isGone ? m.noted_forgotten({ name: notedName(gone, gone.app) }) : '';
  }
  const reset = () => {
    say.reset();
    forget.reset();
    forgetAll.reset();
    putBack.reset();
  };

  return (
    <Screen title={m.noted_title()} lead={<p>{m.noted_lead()}</p>} back={back} width="list">
      <div className={parts.stack}>
        <div className={styles.said}>
          <p ref={said} tabIndex={-1} role="status">
            {words()}
          </p>
          {isGone && !putBack.isSuccess && (
            <Button
              variant="link"
              busy={putBack.isPending}
              busyText={m.noted_saving()}
              onClick={() => {
                const what = gone.what;
                putBack.mutate({ what, idempotencyKey: putBack.keyFor(gone.id) }, { onSuccess: focus });
              }}
            >
              {m.noted_put_back()}
            </Button>
          )}
        </div>
        <ProblemNotice error={say.error ?? forget.error ?? forgetAll.error ?? putBack.error} />
        {rows.length === 0 ? (
          <p className={parts.quiet}>{m.noted_empty()}</p>
        ) : (
          <p className="no-print">
            <Link to={{ hash: THINK }}>{m.noted_more()}</Link>
          </p>
        )}
        {careGroups.map((group) => {
          const here = rows.filter(({ guards }) => guards === group);
          return (
            here.length > 0 && (
              <ListGroup key={group} heading={guardWords[group]()}>
                <ConnectedList>
                  {here.map((row) => (
                    <NotedAccountRow
                      key={row.id}
                      row={row}
                      busy={
                        (say.isPending && say.variables.notedId === row.id) ||
                        (forget.isPending && forget.variables === row.id)
                      }
                      onSay={(done) => {
                        reset();
                        say.mutate({ notedId: row.id, done });
                      }}
                      onForget={() => {
                        reset();
                        setGone(row);
                        forget.mutate(row.id, { onSuccess: focus });
                      }}
                    />
                  ))}
                </ConnectedList>
              </ListGroup>
            )
          );
        })}
        {rows.length > 0 && <p className={parts.quiet}>{m.noted_by_word_text()}</p>}
        <section className={parts.part}>
          <h2 id={THINK}>{m.noted_think()}</h2>
          <p className={parts.quiet}>{m.noted_think_text()}</p>
          <ul className={styles.kinds}>
            {notedKinds.map((kind) => (
              <li key={kind}>
                <Link to={paths.notedKind(kind)}>{kindWords[kind]()}</Link>
              </li>
            ))}
          </ul>
        </section>
        <section className={parts.part}>
          <p className={parts.quiet}>
            {m.noted_kept()} <Link to={paths.report}>{m.noted_to_record()}</Link>
          </p>
          {rows.length > 0 && (
            <ForgetAll
              count={rows.length}
              busy={forgetAll.isPending}
              onForget={() => {
                reset();
                setGone(null);
                forgetAll.mutate(undefined, { onSuccess: focus });
              }}
            />
          )}
        </section>
      </div>
    </Screen>
  );
}
