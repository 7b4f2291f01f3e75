import { m } from '#copy/generated/messages.js';
import type { Line, Phase } from '#domain/line.ts';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { type Door, DoorList } from '#shell/parts/DoorList.tsx';

function doorsOf(line: Line, phase: Phase): Door[] {
  const accounts = { to: paths.accounts, label: m.number_door_accounts() };
  const life = { to: paths.life, label: m.number_door_life() };
  const report = { to: paths.report, label: m.number_door_report() };
  switch (phase) {
    case 'active':
    case 'suspended':
      return [
        {
          to: paths.cancel,
          label: line.cancellationExpectedAt === null ? m.number_door_cancel() : m.number_door_cancel_pending(),
        },
        { to: paths.secondHand, label: m.number_door_second_hand() },
        ...(phase === 'active' ? [{ to: paths.holderSince, label: m.number_door_holder_since() }] : []),
        life,
        report,
      ];
    case 'coolingOff':
      return [
        { to: paths.coolingOff, label: m.number_door_cooling_off() },
        { to: paths.retrieve, label: m.number_door_retrieve() },
        accounts,
        life,
        report,
      ];
    case 'released':
      return [{ to: paths.coolingOff, label: m.number_secure_first() }, accounts, life, report];
  }
}

/** What can be done with the number now, as plain rows. */
export function NumberDoors({ line, phase }: { line: Line; phase: Phase }) {
  return (
    <nav aria-label={m.number_can()} className={styles.part}>
      <h2>{m.number_can()}</h2>
      <DoorList doors={doorsOf(line, phase)} />
    </nav>
  );
}
