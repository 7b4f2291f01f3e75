import { memo, useId } from 'react';
import { accountLine } from '#copy/accountLine.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { Locale } from '#domain/languages.ts';
import { useIsChosen } from '#shell/acts/chosenAccounts.ts';
import type { ChoosableRow } from '#shell/requests/accountChoice.ts';
import { effectOf } from '#shell/requests/effectWords.ts';
import { Checkbox } from '#ui/form/Checkbox.tsx';
import { Row } from '#ui/Row.tsx';

type Props = {
  row: ChoosableRow;
  /** Not read: the words change with it. */
  locale: Locale;
  onToggle: (bindingId: string) => void;
};

/** A row that can be ticked: the box stands where the tile stands elsewhere, and the name ticks it too. */
export const ChooseRow = memo(function ChooseRow({ row: { binding, app, eligibility }, onToggle }: Props) {
  const chosen = useIsChosen(binding.id);
  const boxId = useId();
  const name = appName(app);
  const facts = accountLine(binding);
  return (
    <Row
      joint={chosen ? 'chosen' : 'bound'}
      chosen={chosen}
      checkbox={
        <Checkbox
          bare
          id={boxId}
          label={name}
          aria-label={`${name} ${facts}`}
          checked={chosen}
          onChange={() => onToggle(binding.id)}
        />
      }
      heading={<label htmlFor={boxId}>{name}</label>}
      meta={facts}
      keepMeta
      reason={
        eligibility.basis === 'formerHolder' && !eligibility.mayFindNothing && eligibility.onlySaid === null
          ? m.unbind_from_before()
          : effectOf(eligibility)
      }
    />
  );
});
