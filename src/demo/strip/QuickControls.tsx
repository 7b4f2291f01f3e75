import { useId, useRef, useState } from 'react';
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { giveCode, openScene, resetScene } from '#demo/acts.ts';
import { currentLink, whatIsLeftOut } from '#demo/link/currentLink.ts';
import type { Twin } from '#demo/useTwin.ts';
import { msOf } from '#domain/time.ts';
import { CopyText } from '#ui/CopyText.tsx';

type Props = { twin: Twin; state: TwinState };

/** What has just come about. */
function newestWords({ events, now }: TwinState): string {
  const newest = events.slice(-1)[0];
  return newest === undefined
    ? m.demo_next_none()
    : m.demo_next_was({ what: inLocale(newest.what), time: formatDateTime(newest.at, msOf(now)) });
}

/** The six that are always at hand: person, scene, next event, code, reset, link. */
export function QuickControls({ twin, state }: Props) {
  const id = useId();
  const personSelect = useRef<HTMLSelectElement>(null);
  const [picked, setPicked] = useState<{ personId: string; sceneId: string | null } | null>(null);
  const personId = picked?.personId ?? state.personId ?? '';
  const person = state.people.find((known) => known.id === personId);
  const scenes = person?.scenes ?? [];
  const wanted = picked === null ? state.sceneId : picked.sceneId;
  const sceneId = scenes.some((scene) => scene.id === wanted) ? (wanted ?? '') : (scenes[0]?.id ?? '');
  const code = state.messages.filter((message) => message.code !== null).slice(-1)[0]?.code ?? null;

  function open() {
    if (personId === '') return twin.tell(m.demo_choose_person());
    setPicked(null);
    void openScene(twin, personId, sceneId);
    // On a phone the button is there only while something else is chosen.
    personSelect.current?.focus({ preventScroll: true });
  }
  /** What was done in the portal a moment ago is not in `state` yet. */
  async function sayWhatIsLeftOut() {
    const newest = await call(control.readTwin, {}).catch(() => state);
    const leftOut = whatIsLeftOut(newest, currentLink(newest));
    if (leftOut !== null) twin.tell(leftOut);
  }
  return (
    <div className="demo-controls">
      <label htmlFor={`${id}person`} className="visually-hidden">
        {m.demo_person()}
      </label>
      <select
        id={`${id}person`}
        ref={personSelect}
        value={personId}
        onChange={(event) =>
          setPicked(event.target.value === '' ? null : { personId: event.target.value, sceneId: null })
        }
      >
        {personId === '' && <option value="">{m.demo_person()}</option>}
        {state.people.map((known) => (
          <option key={known.id} value={known.id}>
            {inLocale(known.name)} {known.number.slice(-4)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}scene`} className="visually-hidden">
        {m.demo_scene()}
      </label>
      <select
        id={`${id}scene`}
        value={sceneId}
        onChange={(event) => setPicked({ personId, sceneId: event.target.value })}
      >
        {sceneId === '' && <option value="">{m.demo_scene()}</option>}
        {scenes.map((scene) => (
          <option key={scene.id} value={scene.id}>
            {inLocale(scene.name)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={picked === null ? 'demo-go' : 'demo-go demo-go-now'}
        aria-disabled={personId === ''}
        onClick={open}
      >
        {m.demo_go()}
      </button>
      <button
        type="button"
        aria-disabled={state.nextEvent === null}
        onClick={() => {
          if (state.nextEvent === null) return twin.tell(m.demo_next_none());
          void twin.run(() => call(control.advance, { body: { by: 'nextEvent' } }), {
            say: newestWords,
            mayUndo: true,
          });
        }}
      >
        {m.demo_next()}
      </button>
      {code === null ? (
        <button type="button" className="demo-code" aria-disabled="true">
          {m.demo_no_code()}
        </button>
      ) : (
        <button type="button" className="demo-code" onClick={() => void giveCode(twin, code)}>
          {m.demo_code({ code })}
        </button>
      )}
      <button type="button" onClick={() => void resetScene(twin)}>
        {m.demo_reset()}
      </button>
      <CopyText
        text={currentLink(state)}
        label={m.demo_copy_link()}
        doneLabel={m.demo_copied()}
        failedLabel={m.demo_not_copied()}
        onCopied={() => void sayWhatIsLeftOut()}
      />
    </div>
  );
}
