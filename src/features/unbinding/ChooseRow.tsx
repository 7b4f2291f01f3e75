import { m } from '#copy/generated/messages.js';
import { boundAtWords, whoseWords } from '#copy/words.ts';
import { whoseIs } from '#domain/binding.ts';
import type { Line } from '#domain/line.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Row } from '#ui/Row.tsx';
import { appName, effectWords, whichAccount } from './effectWords.ts';
import type { ChoosableRow } from './unbindingRows.ts';

type Props = { row: ChoosableRow; line: Line; chosen: boolean; onToggle: () => void };

/** A row that can be ticked: the box stands where the tile stands elsewhere, and the name ticks it too. */
export function ChooseRow({ row: { binding, app, eligibility }, line, chosen, onToggle }: Props) {
  const boxId = `choose-${binding.id}`;
  const name = appName(app);
  const facts = [whichAccount(binding), boundAtWords(binding.boundAt)].filter(Boolean).join(' · ');
  return (
    <Row
      joint={chosen ? 'chosen' : 'bound'}
      chosen={chosen}
      checkbox={<Checkbox bare id={boxId} label={name} aria-label={`${name} ${facts}`} checked={chosen} onChange={onToggle} />}
      heading={<label htmlFor={boxId}>{name}</label>}
      meta={facts}
      keepMeta
      state={chosen ? m.unbinding_chosen() : m.states_bound()}
      reason={
        eligibility.basis === 'formerHolder'
          ? eligibility.mayFindNothing
            ? m.unbinding_effect_may_find_nothing()
            : whoseWords[whoseIs(binding.boundAt, line)]()
          : effectWords[eligibility.basis]()
      }
    />
  );
}
