/** Act now: three emergencies on one page, which can be read without a network once it is open, and printed. */

import { useQuery } from '@tanstack/react-query';
import { evidenceQuery } from '#api/evidence.ts';
import { lineQuery } from '#api/lines.ts';
import { m } from '#copy/generated/messages.js';
import { DoorPart } from '#features/urgent/DoorPart.tsx';
import { doors } from '#features/urgent/doors.ts';
import styles from '#features/urgent/urgent.module.css';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { DoorList } from '#shell/parts/DoorList.tsx';

export function Component() {
  useLocale();
  useHashTarget();
  // Nobody waits here: without it the page says the same, but for who published it.
  const { data: evidence } = useQuery(evidenceQuery);
  const { data: line } = useQuery({ ...lineQuery, enabled: false });
  return (
    <Screen title={m.urgent_title()} lead={<p className={styles['lead']}>{m.urgent_lead()}</p>}>
      <nav aria-label={m.urgent_doors()}>
        <DoorList
          urgent
          doors={doors.map(({ id, name, first }) => ({ to: { hash: id }, label: name(), hint: first() }))}
        />
      </nav>
      <p className={styles['keep']}>{m.urgent_keep()}</p>
      <PrintButton />
      <div className={styles['parts']}>
        {doors.map((door) => (
          <DoorPart key={door.id} door={door} carrier={line?.carrier} evidence={evidence} />
        ))}
      </div>
    </Screen>
  );
}
