import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { currentLink } from '#demo/currentLink.ts';
import { giveCode, openScene, resetScene } from '#demo/acts.ts';
import type { Twin } from '#demo/useTwin.ts';
import { CopyText } from '#ui/CopyText.tsx';
import { useId, useState } from 'react';

type Props = {
  twin: Twin;
  state: TwinState;
  /** Whether the drawer is open; null where there is none, since everything is on the page anyway. */
  drawer: boolean | null;
  onDrawer?: () => void;
  onHide?: () => void;
};

/** What has just come about. */
function newestWords({ events }: TwinState): string {
  const newest = events.at(-1);
  return newest === undefined
    ? m.demo_next_none()
    : m.demo_next_was({ what: inLocale(newest.what), time: formatDateTime(newest.at) });
}

/** The six that are always at hand: person, scene, next event, code, reset, link. */
export function QuickControls({ twin, state, drawer, onDrawer, onHide }: Props) {
  const id = useId();
  const [picked, setPicked] = useState<{ personId: string; sceneId: string | null } | null>(null);
  const personId = picked?.personId ?? state.personId ?? state.people[0]?.id ?? '';
  const person = state.people.find((known) => known.id === personId);
  const scenes = person?.scenes ?? [];
  const wanted = picked === null ? state.sceneId : picked.sceneId;
  const sceneId = scenes.some((scene) => scene.id === wanted) ? (wanted ?? '') : (scenes[0]?.id ?? '');
  const code = state.messages.findLast((message) => message.code !== null)?.code ?? null;

  function open() {
    setPicked(null);
    void openScene(twin, personId, sceneId);
  }
  return (
    <div className="demo-controls">
      <label htmlFor={`${id}person`} className="visually-hidden">
        {m.demo_person()}
      </label>
      <select
        id={`${id}person`}
        value={personId}
        onChange={(event) => setPicked({ personId: event.target.value, sceneId: null })}
      >
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
        {scenes.map((scene) => (
          <option key={scene.id} value={scene.id}>
            {inLocale(scene.name)}
          </option>
        ))}
      </select>
      <button type="button" onClick={open}>
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
        <span className="demo-code">{m.demo_no_code()}</span>
      ) : (
        <button type="button" onClick={() => void giveCode(twin, code)}>
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
        failedLabel={m.demo_copy_failed()}
      />
      {drawer !== null && (
        <>
          <button type="button" aria-expanded={drawer} onClick={onDrawer}>
            {m.demo_more()}
          </button>
          <button type="button" onClick={onHide} aria-keyshortcuts="Control+. Meta+.">
            {m.demo_hide()}
          </button>
        </>
      )}
    </div>
  );
}
