import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { TwinState } from '#contract/control.ts';
import type { Twin } from '#demo/useTwin.ts';
import { DAY, HOUR } from '#domain/time.ts';
import { CopyText } from '#ui/CopyText.tsx';
import { useId, useState } from 'react';
import styles from './DemoStrip.module.css';

type Props = { twin: Twin; state: TwinState };

/** Whom to show, from which moment, and how time moves on. */
export function DemoControls({ twin, state }: Props) {
  const id = useId();
  const [personId, setPersonId] = useState(state.personId ?? state.people[0]?.id ?? '');
  const person = state.people.find((known) => known.id === personId);
  const [sceneId, setSceneId] = useState(state.sceneId ?? person?.scenes[0]?.id ?? '');
  const code = state.messages.findLast((message) => message.code !== null)?.code ?? null;
  const scenes = person?.scenes ?? [];
  const chosen = scenes.some((scene) => scene.id === sceneId) ? sceneId : (scenes[0]?.id ?? '');
  return (
    <div className={styles['controls']}>
      <label htmlFor={`${id}person`}>{m.demo_person()}</label>
      <select id={`${id}person`} value={personId} onChange={(event) => setPersonId(event.target.value)}>
        {state.people.map((known) => (
          <option key={known.id} value={known.id}>
            {inLocale(known.name)} {known.number}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}scene`}>{m.demo_scene()}</label>
      <select id={`${id}scene`} value={chosen} onChange={(event) => setSceneId(event.target.value)}>
        {scenes.map((scene) => (
          <option key={scene.id} value={scene.id}>
            {inLocale(scene.name)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => twin.open({ personId, sceneId: chosen, signIn: true })}>
        {m.demo_go()}
      </button>
      <button type="button" onClick={() => twin.advance({ by: 'nextEvent' })} disabled={state.nextEvent === null}>
        {m.demo_next()}
      </button>
      <button type="button" onClick={() => twin.advance({ by: 'span', ms: HOUR })}>
        {m.demo_hour()}
      </button>
      <button type="button" onClick={() => twin.advance({ by: 'span', ms: DAY })}>
        {m.demo_day()}
      </button>
      <button type="button" onClick={twin.reset}>
        {m.demo_reset()}
      </button>
      {code === null ? (
        <span>{m.demo_no_code()}</span>
      ) : (
        <span className={styles['code']}>
          {m.demo_code({ code })}{' '}
          <CopyText
            text={code}
            label={m.demo_copy_code()}
            doneLabel={m.demo_copied()}
            failedLabel={m.demo_copy_by_hand()}
          />
        </span>
      )}
      <p className={styles['next']}>
        {state.nextEvent === null
          ? m.demo_next_none()
          : m.demo_next_is({ what: inLocale(state.nextEvent.what), time: formatDateTime(state.nextEvent.at) })}
        {person !== undefined && ` · ${inLocale(person.story)}`}
      </p>
    </div>
  );
}
