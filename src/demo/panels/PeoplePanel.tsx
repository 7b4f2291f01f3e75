import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { openScene } from '#demo/acts.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { Button } from '#ui/form/Button.tsx';
import { Checkbox } from '#ui/form/Checkbox.tsx';

/** A card each, with the story in a line; a tap on a scene signs the person in at that moment, or leaves the sign-in to be shown. */
export function PeoplePanel({ twin, state }: PanelProps) {
  const [signedOut, setSignedOut] = useState(false);
  return (
    <>
      <Checkbox
        label={m.demo_signed_out()}
        checked={signedOut}
        onChange={(event) => setSignedOut(event.target.checked)}
      />
      <ul className="demo-list">
        {state.people.map((person) => (
          <li key={person.id}>
            <h3>
              {inLocale(person.name)} <span className="demo-meta">{person.number}</span>
            </h3>
            <p className="demo-meta">{inLocale(person.story)}</p>
            <div className="acts">
              {person.scenes.map((scene) => {
                const isNow = person.id === state.personId && scene.id === state.sceneId;
                return (
                  <Button
                    key={scene.id}
                    variant="secondary"
                    aria-pressed={isNow}
                    aria-label={m.demo_open_scene({ person: inLocale(person.name), scene: inLocale(scene.name) })}
                    onClick={() => void openScene(twin, person.id, scene.id, !signedOut)}
                  >
                    {inLocale(scene.name)}
                  </Button>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
