import type { Ref } from 'react';
import type { TwinState } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';

type Props = { state: TwinState; isOpen: boolean; onToggle: () => void; button: Ref<HTMLButtonElement> };

/** On a phone the row says who and what is shown, and opens the six controls under itself; elsewhere they stand there anyway. */
export function StripWords({ state: { people, personId, sceneId }, isOpen, onToggle, button }: Props) {
  const person = people.find(({ id }) => id === personId);
  const scene = person?.scenes.find(({ id }) => id === sceneId);
  const shown = [person, scene].flatMap((each) => (each === undefined ? [] : [inLocale(each.name)]));
  return (
    <button type="button" className="demo-plain demo-now" ref={button} aria-expanded={isOpen} onClick={onToggle}>
      <span className="demo-words">{shown.join(' · ') || m.demo_choose_person()}</span>
    </button>
  );
}
