import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { notedQuery } from '#api/noted.ts';
import { m } from '#copy/generated/messages.js';
import { listed } from '#copy/listed.ts';
import type { Account } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import { notedRows } from '#domain/own/noted.ts';
import { ownApp } from '#domain/own/tieOrder.ts';
import { lockOuts, ownApps } from '#domain/own/ties.ts';
import { Checkbox } from '#ui/form/Checkbox.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  /** Of the box to be ticked. */
  id: string;
  /** What is to be taken off the number. */
  taken: readonly Account[];
  all: readonly Account[];
  apps: readonly App[];
  /** It was to be sent without a word on this. */
  isMissing: boolean;
};

/** Names what the person may lock themselves out of, and asks once more before it is sent. Nothing where nothing hangs on it. */
export default function LockOutNotice({ id, taken, all, apps, isMissing }: Props) {
  const { data: noted } = useSuspenseQuery(notedQuery);
  const lost = lockOuts(
    taken.flatMap((account) => ownApp(account) ?? []),
    ownApps(all, notedRows(noted, apps)),
  );
  const about = lost.map(({ key }) => key.id).join();
  // Another choice is asked about anew.
  const [sureOf, setSureOf] = useState<string | null>(null);
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
        error={isMissing && sureOf !== about ? m.unbind_lock_out_missing() : null}
        checked={sureOf === about}
        onChange={(event) => setSureOf(event.target.checked ? about : null)}
      />
    </Notice>
  );
}
