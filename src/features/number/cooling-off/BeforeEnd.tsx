import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import type { Line } from '#domain/line.ts';
import type { NotedRow } from '#domain/own/noted.ts';
import type { LeftBound } from '#domain/stillBound.ts';
import styles from '#features/number/cooling-off/countdown.module.css';
import { HeadedSection } from '#features/number/cooling-off/HeadedSection.tsx';
import { Tasks } from '#features/number/cooling-off/Tasks.tsx';
import { paths } from '#paths.ts';
import { NotedRows } from '#shell/accounts/NotedRows.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { StillBound } from '#shell/parts/StillBound.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** More would hide what comes after them. */
const SHOWN = 8;

type Props = { line: Line; left: LeftBound | null; noted: readonly NotedRow[]; service: Service };

/** While the number can still be got back: what goes by it, what to do before the end, and how it is got back. */
export function BeforeEnd({ line, left, noted, service }: Props) {
  return (
    <>
      <HeadedSection heading={m.coolingOff_bound()}>
        {left === null ? (
          <>
            <p>{m.coolingOff_bound_unknown()}</p>
            <p className={styles['act']}>
              <Link to={paths.lookUp} className={buttonClass('secondary')}>
                {m.coolingOff_look_up()}
              </Link>
            </p>
          </>
        ) : (
          <StillBound left={left} shown={SHOWN} from={{ list: 'coolingOff' }} />
        )}
      </HeadedSection>
      <HeadedSection heading={m.coolingOff_tasks()}>
        <Tasks left={left} />
        <NotedRows rows={noted} level={3} />
      </HeadedSection>
      <HeadedSection heading={m.coolingOff_retrieve()}>
        <p>{m.coolingOff_retrieve_how()}</p>
        <p>{m.coolingOff_retrieve_decides()}</p>
        <Hotlines service={service} carrier={line.carrier} />
      </HeadedSection>
    </>
  );
}
