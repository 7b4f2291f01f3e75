import { m } from '#copy/generated/messages.js';
import { listed } from '#copy/words.ts';
import type { LockOut } from '#domain/own/ties.ts';
import { Checkbox } from '#ui/form/Checkbox.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  id: string;
  lost: readonly LockOut[];
  isSure: boolean;
  /** It was to be sent without a word on this. */
  isMissing: boolean;
  onSure: (sure: boolean) => void;
};

/** Names what the person may lock themselves out of, and asks once more before it is sent. */
export function LockOutNotice({ id, lost, isSure, isMissing, onSure }: Props) {
  if (lost.length === 0) return null;
  return (
    <Notice tone="danger" joint="needsYou" heading={m.unbind_lock_out()}>
      {lost.map(({ key, opens }) => (
        <p key={key.id}>{m.unbind_lock_out_text({ key: listed([key]), apps: listed(opens) })}</p>
      ))}
      <p>{m.guide_ties_advice()}</p>
      <Checkbox
        id={id}
        label={m.unbind_lock_out_sure()}
        error={isMissing ? m.unbind_lock_out_missing() : null}
        checked={isSure}
        onChange={(event) => onSure(event.target.checked)}
      />
    </Notice>
  );
}
