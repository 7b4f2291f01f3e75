import type { Evidence } from '#api/evidence.ts';
import { m } from '#copy/generated/messages.js';
import type { Line } from '#domain/line.ts';
import { Calls } from '#features/urgent/Calls.tsx';
import type { Door } from '#features/urgent/doors.ts';
import styles from '#features/urgent/urgent.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { SourceMark } from '#shell/parts/SourceMark.tsx';

type Props = { door: Door; carrier: Line['carrier'] | undefined; evidence: Evidence | undefined };

/** One emergency: its steps in order, what to write down, and what never to do. */
export function DoorPart({ door, carrier, evidence }: Props) {
  return (
    <section id={door.id} className={styles['part']}>
      <h2>{door.name()}</h2>
      <ol className={styles['steps']}>
        {door.steps.map(({ what, calls, say, toApps, source }) => (
          <li key={what()}>
            <p>
              {what()} <SourceMark source={source} evidence={evidence} />
            </p>
            {calls && <Calls calls={calls} carrier={carrier} />}
            {say && <p className={styles['say']}>{m.urgent_say({ words: say() })}</p>}
            {toApps && (
              <p className="no-print">
                <Link to={paths.apps} className={styles['link']}>
                  {m.urgent_to_apps()}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
      <h3>{m.urgent_note()}</h3>
      <p>
        {door.note()} <SourceMark source={door.noteSource} evidence={evidence} />
      </p>
      <h3>{m.urgent_never()}</h3>
      <p>
        {door.never()} <SourceMark source={null} evidence={evidence} />
      </p>
    </section>
  );
}
