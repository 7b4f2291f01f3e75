import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import type { Report } from '#domain/report.ts';
import { type FileKind, saveReport } from '#features/report/reportFiles.ts';
import styles from '#shell/parts/Paper.module.css';
import { Button } from '#ui/form/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { savesFiles } from '#ui/saveFile.ts';

/** Print, or take along as a file; what came of it is said in words. */
export function ReportTools({ report }: { report: Report }) {
  const [making, setMaking] = useState<FileKind | null>(null);
  const [saved, setSaved] = useState<{ name: string | null } | null>(null);
  const files = savesFiles(navigator.userAgent);

  async function save(kind: FileKind) {
    setMaking(kind);
    setSaved(null);
    try {
      setSaved({ name: await saveReport(report, kind) });
    } catch {
      // The part that makes tables could not be loaded.
      setSaved({ name: null });
    }
    setMaking(null);
  }
  return (
    <div className={styles.tools}>
      <div className="acts">
        <Button onClick={() => window.print()}>
          <Icon name="printer" /> {m.common_print()}
        </Button>
        {files && (
          <>
            <Button
              variant="secondary"
              busy={making === 'csv'}
              busyText={m.report_saving()}
              onClick={() => void save('csv')}
            >
              {m.report_as_csv()}
            </Button>
            <Button
              variant="secondary"
              busy={making === 'json'}
              busyText={m.report_saving()}
              onClick={() => void save('json')}
            >
              {m.report_as_json()}
            </Button>
          </>
        )}
      </div>
      <p role="status" className={styles.said}>
        {files
          ? saved && (saved.name === null ? m.report_save_failed() : m.report_saved({ name: saved.name }))
          : m.report_wechat()}
      </p>
    </div>
  );
}
