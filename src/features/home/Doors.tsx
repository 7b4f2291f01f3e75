import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Known } from '#domain/account.ts';
import { sumOf } from '#domain/binding.ts';
import { phaseAt } from '#domain/line.ts';
import type { Verdict } from '#features/home/verdict.ts';
import { paths } from '#paths.ts';
import { type Door, DoorList } from '#shell/parts/DoorList.tsx';

/** A few quiet doors under the verdict: never a grid of tiles. */
export function Doors({ verdict, known, now }: { verdict: Verdict; known: Known; now: number }) {
  const count = sumOf(known.bindings);
  const doors: Door[] = [];
  const phase = phaseAt(known.line, now);
  // In the holding period they stand on this very page.
  if (count > 0 && verdict.kind !== 'fine' && verdict.kind !== 'coolingOff') {
    doors.push({ to: paths.accounts, label: m.home_door_accounts({ count }) });
  }
  if (phase === 'active' && (verdict.kind === 'foreign' || verdict.kind === 'newHolder')) {
    doors.push({ to: paths.guide, label: m.guide_door() });
  }
  // Whoever has the number no longer is not called, and enters no account by it.
  const inUse = phase === 'active' || phase === 'suspended';
  if (inUse && known.line.secondHand) {
    doors.push({ to: `${paths.secondHand}#stranger`, label: m.home_door_stranger() });
    doors.push({ to: `${paths.secondHand}#tags`, label: m.home_door_tags() });
  } else if (verdict.kind === 'neverLookedUp') {
    doors.push({ to: paths.secondHand, label: m.number_door_second_hand() });
  } else if (known.inquiry !== null) {
    doors.push({
      to: paths.accounts,
      label: m.home_door_last({ date: formatShortDate(known.inquiry.submittedAt, now) }),
    });
  }
  const pending = known.line.cancellationExpectedAt !== null;
  // A suspended number is restored first; only what is already on its way is said.
  if (phase === 'active' || (phase === 'suspended' && pending)) {
    doors.push({ to: paths.cancel, label: pending ? m.home_door_cancel_pending() : m.home_door_cancel() });
  }
  doors.push({ to: paths.number, label: m.home_door_number() });
  doors.push({ to: paths.urgent, label: m.urgent_link() });
  return (
    <nav aria-label={m.home_doors()}>
      <DoorList doors={doors} />
    </nav>
  );
}
