import { m } from '#copy/generated/messages.js';
import { boundAtWords, appName, whichAccount } from '#copy/words.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Row } from '#ui/Row.tsx';
import { effectWords } from './effectWords.ts';
import type { ChoosableRow } from './unbindingRows.ts';

type Props = { row: ChoosableRow; chosen: boolean; onToggle: () => void };

/** A row that can be ticked: the box stands where the tile stands elsewhere, and the name ticks it too. */
export function ChooseRow({ row: { binding, app, eligibility }, chosen, onToggle }: Props) {
  const boxId = `choose-${binding.id}`;
  const name = appName(app);
  const facts = [whichAccount(binding), boundAtWords(binding.boundAt)].filter(Boolean).join(' · ');
  return (
    <Row
      joint={chosen ? 'chosen' : 'bound'}
      chosen={chosen}
      checkbox={
        <Checkbox bare id={boxId} label={name} aria-label={`${name} ${facts}`} checked={chosen} onChange={onToggle} />
      }
      heading={<label htmlFor={boxId}>{name}</label>}
      meta={facts}
      keepMeta
      reason={
        eligibility.basis === 'formerHolder'
          ? eligibility.mayFindNothing
            ? m.unbinding_effect_may_find_nothing()
            : m.unbinding_from_before()
          : effectWords[eligibility.basis]()
      }
    />
  );
}
