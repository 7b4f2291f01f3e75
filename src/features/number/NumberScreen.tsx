/** The number's life on one page, and what its holder can do with it now. Past its end: the closing record. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { speakNumber } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { carrierWords, phaseWords } from '#copy/words.ts';
import { phaseAt } from '#domain/line.ts';
import { lineTimeline } from '#features/number/lineTimeline.ts';
import styles from '#features/number/Number.module.css';
import { NumberDoors } from '#features/number/NumberDoors.tsx';
import { paths } from '#paths.ts';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { useHoldingPeriodNow } from '#shell/time/useHoldingPeriodNow.ts';
import { NumberPlate } from '#ui/NumberPlate.tsx';
import { Timeline } from '#ui/Timeline.tsx';

export function Component() {
  useLocale();
  const { data: line } = useSuspenseQuery(lineQuery);
  const now = useHoldingPeriodNow(line);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const phase = phaseAt(line, now);
  return (
    <Screen
      title={m.number_title()}
      lead={<p>{phase === 'released' ? m.number_released_text() : m.number_lead()}</p>}
      back={{ to: paths.home, label: m.number_back() }}
    >
      <div className={styles.stack}>
        <NumberPlate
          number={line.maskedNumber}
          spoken={speakNumber(line.maskedNumber)}
          second={`${carrierWords[line.carrier]()} · ${phaseWords[phase]()}`}
        />
        <NumberDoors line={line} phase={phase} />
        <section className={styles.part}>
          <h2>{m.number_life()}</h2>
          <Timeline entries={lineTimeline(line, now)} label={m.number_life()} />
        </section>
        {phase === 'released' && <PrintButton label={m.number_print()} />}
        {phase === 'suspended' && <Hotlines service={service} carrier={line.carrier} />}
      </div>
    </Screen>
  );
}
