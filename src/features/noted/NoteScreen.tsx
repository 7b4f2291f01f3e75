/** Noting one account of a kind: from the catalogue, so that its way of switching comes along, or by whatever it is called. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery, noteMutation } from '#api/noted.ts';
import { m } from '#copy/generated/messages.js';
import { exampleWords, kindWords, notedName, noteFaultWords } from '#copy/notedWords.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { judgeNote } from '#domain/own/judgeNote.ts';
import { LONGEST_NAME, type NotedWhat, notedRows } from '#domain/own/noted.ts';
import { isNotedKind, type NotedKind } from '#domain/own/notedKinds.ts';
import { CatalogueChoice } from '#features/noted/CatalogueChoice.tsx';
import { catalogueHits } from '#features/noted/catalogueHits.ts';
import styles from '#features/noted/noted.module.css';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { forgetSent, useDraft } from '#shell/acts/useDraft.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import parts from '#shell/parts/parts.module.css';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Field } from '#ui/form/Field.tsx';

export function Component() {
  useLocale();
  const kind = useParams()['id'];
  if (isNotedKind(kind)) return <NoteOfKind key={kind} kind={kind} />;
  return (
    <Screen title={m.noted_unknown_kind()} back={{ to: paths.noted, label: m.noted_back() }}>
      <Link to={paths.noted} className={buttonClass('primary')}>
        {m.noted_back()}
      </Link>
    </Screen>
  );
}

/** What stood in the field when it was sent; an account of the catalogue has another name. */
const typedFor = new WeakMap<NotedWhat, string>();

function NoteOfKind({ kind }: { kind: NotedKind }) {
  const now = useNow();
  const { data: noted, refetch } = useSuspenseQuery(notedQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const [name, setName] = useDraft('noted', kind, '');
  // What was refused, not the words for it: these follow the language and the list.
  const [refused, setRefused] = useState<NotedWhat | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const note = useAct(noteMutation, {
    readAnew: () => void refetch(),
    sent: (_, { what }) => forgetSent('noted', kind, typedFor.get(what) ?? ''),
  });

  const phase = phaseAt(line, now);
  const back = { to: paths.noted, label: m.noted_back() };
  if (!lineCan.followRequests(phase)) {
    return <Screen title={m.noted_title()} lead={<p>{m.noted_ended()}</p>} back={back} />;
  }
  const rows = notedRows(noted, apps);
  const nameOf = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? '' : notedName(row, row.app);
  };
  const verdict = refused && judgeNote(refused, { noted, apps, phase });
  const fault =
    verdict === null || 'kind' in verdict
      ? null
      : noteFaultWords(verdict, verdict.fault === 'twice' ? nameOf(verdict.standing.id) : '');

  function add(what: NotedWhat, isTyped: boolean) {
    const judged = judgeNote(what, { noted, apps, phase });
    setLast(null);
    if (!('kind' in judged)) {
      setRefused(what);
      field.current?.focus();
      return;
    }
    setRefused(null);
    if (isTyped) typedFor.set(judged.what, name);
    note.mutate(
      { what: judged.what, idempotencyKey: note.keyFor(JSON.stringify(judged.what), noted.length) },
      {
        onSuccess: (list) => {
          const newest = notedRows(list.slice(-1), apps)[0];
          setLast(newest === undefined ? null : notedName(newest, newest.app));
          said.current?.focus();
        },
      },
    );
  }
  function send(event: FormEvent) {
    event.preventDefault();
    add({ by: 'name', name, kind }, true);
  }

  return (
    <Screen
      title={kindWords[kind]()}
      lead={<p>{m.noted_add_lead()}</p>}
      back={back}
      hasError={fault !== null || note.isError}
    >
      <div className={parts.stack}>
        <form noValidate onSubmit={send} className={parts.part}>
          <Field
            ref={field}
            label={m.noted_name()}
            hint={m.noted_name_hint({ example: exampleWords[kind]() })}
            error={fault}
            autoComplete="off"
            // Longer than what can be kept, so that a pasted text is told to be too long and is not cut.
            maxLength={LONGEST_NAME * 50}
            value={name}
            onText={(text) => {
              setName(text);
              setRefused(null);
            }}
          />
          <Button type="submit" busy={note.isPending} busyText={m.noted_saving()}>
            {m.noted_add()}
          </Button>
        </form>
        <p ref={said} tabIndex={-1} role="status" className={styles.saidAlone}>
          {last !== null && m.noted_said({ name: last })}
        </p>
        <ProblemNotice error={note.error} />
        <CatalogueChoice
          hits={catalogueHits(apps, kind, name)}
          isSearched={name.trim() !== ''}
          noted={noted}
          onAdd={(appId) => add({ by: 'catalogue', appId }, false)}
        />
        <Link to={paths.noted} className={buttonClass('link')}>
          {m.noted_more()}
        </Link>
      </div>
    </Screen>
  );
}
