import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import type { Report } from '#domain/report.ts';
import { type FileKind, type ReportFile, saveReport } from '#features/report/reportFiles.ts';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { TextInstead } from '#shell/acts/TextInstead.tsx';
import styles from '#shell/parts/Paper.module.css';
import { Button } from '#ui/form/Button.tsx';

const kinds = { csv: () => m.report_as_csv(), json: () => m.report_as_json() } satisfies Record<FileKind, () => string>;

/** Print, or take along as a file; what came of it is said in words. */
export function ReportTools({ report }: { report: Report }) {
  const [making, setMaking] = useState<FileKind | null>(null);
  const [made, setMade] = useState<ReportFile | 'failed' | null>(null);

  async function save(kind: FileKind) {
    setMaking(kind);
    setMade(null);
    try {
      setMade(await saveReport(report, kind));
    } catch {
      // The part that makes tables could not be loaded.
      setMade('failed');
    }
    setMaking(null);
  }
  return (
    <div className={styles.tools}>
      <div className="acts">
        <PrintButton variant="primary" />
        {(['csv', 'json'] as const).map((kind) => (
          <Button
            key={kind}
            variant="secondary"
            busy={making === kind}
            busyText={m.report_saving()}
            onClick={() => void save(kind)}
          >
            {kinds[kind]()}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.said}>
        {made === 'failed' && m.report_save_failed()}
        {made !== null && made !== 'failed' && made.isHanded && m.report_saved({ name: made.name })}
      </p>
      {made !== null && made !== 'failed' && <TextInstead {...made} label={m.report_copy()} />}
    </div>
  );
}
