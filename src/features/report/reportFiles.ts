/** The report as files. Their names carry the day and nothing of the person. */
import type { Report } from '#domain/report.ts';
import { dayAt, msOf } from '#domain/time.ts';
import { reportCsv } from '#features/report/csv.ts';
import { saveFile } from '#ui/saveFile.ts';

export type FileKind = 'csv' | 'json';

const types: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

export function fileName(report: Report, kind: FileKind): string {
  return `clearline-report-${dayAt(msOf(report.madeAt))}.${kind}`;
}

export type ReportFile = { name: string; text: string; isHanded: boolean };

/** Hands the file to the browser, and tells what stands in it for whoever does not get it. */
export async function saveReport(report: Report, kind: FileKind): Promise<ReportFile> {
  const name = fileName(report, kind);
  const text = kind === 'csv' ? await reportCsv(report) : `${JSON.stringify(report, null, 2)}\n`;
  return { name, text, isHanded: saveFile(name, types[kind], text) };
}
