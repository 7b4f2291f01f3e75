import type { Service } from '#api/service.ts';
import { inLocale } from '#copy/bilingual.ts';
import { m } from '#copy/generated/messages.js';
import type { Line } from '#domain/line.ts';
import styles from '#shell/parts/Hotlines.module.css';

/** Whom to call; with a carrier only that one's line. */
export function Hotlines({ service, carrier }: { service: Service; carrier?: Line['carrier'] }) {
  const own = service.hotlines.filter((line) => line.carrier === carrier);
  const shown = own.length > 0 ? own : service.hotlines;
  return (
    <ul className={styles['hotlines']}>
      {shown.map((line) => (
        <li key={JSON.stringify(line)}>
          <a
            href={`tel:${line.number}`}
            aria-label={m.common_call({ number: `${inLocale(line.name)} ${line.number}` })}
          >
            <span>{inLocale(line.name)}</span> <span className={styles['number']}>{line.number}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
