import { type ReactNode, useLayoutEffect } from 'react';
import { m } from '#copy/generated/messages.js';
import { formatMoment } from '#copy/reportWords.ts';
import type { Report } from '#domain/report.ts';
import styles from '#shell/parts/Paper.module.css';
import { kept } from '#ui/text/kept.tsx';

type Props = Pick<Report, 'madeAt' | 'demonstration'> & {
  references?: string | undefined;
  /** Who runs the service, unless the sheet says it. */
  operator?: string | undefined;
  children: ReactNode;
};

/** What is printed: on each page the foot with time, references and operator, and the word that invented data is invented. */
export function Paper({ madeAt, demonstration, references, operator, children }: Props) {
  // The page's own foot gives way to this one.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['paper'] = '';
    return () => {
      delete dataset['paper'];
    };
  }, []);
  return (
    <div className={styles.paper}>
      <div className={styles.sheet}>{children}</div>
      <div className={styles.foot}>
        <p>
          <time dateTime={madeAt}>{kept(m.report_made_at({ time: formatMoment(madeAt) }))}</time>
        </p>
        {references !== undefined && <p translate="no">{kept(m.report_reference_foot({ references }))}</p>}
        {operator !== undefined && <p className="only-print">{m.common_run_by({ operator })}</p>}
        {demonstration && <p>{m.report_demo_note()}</p>}
      </div>
    </div>
  );
}
