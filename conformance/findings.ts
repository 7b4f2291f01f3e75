/** What was found: one line per check, held, broken with the reason, or not checked with the reason. */
export const groups = [
  'Wire',
  'Reading and refusing',
  'Signing in',
  'Cookies',
  'Acts',
  'Operations',
  'Problems',
] as const;
export type Group = (typeof groups)[number];

export type Finding = {
  group: Group;
  name: string;
  result: 'holds' | 'broken' | 'notChecked';
  /** Why it does not hold, or was not checked. */
  reason: string | null;
};

export class Findings {
  readonly all: Finding[] = [];

  /** `wrong` says what is wrong; null: it holds. */
  check(group: Group, name: string, wrong: string | null): void {
    this.all.push({ group, name, result: wrong === null ? 'holds' : 'broken', reason: wrong });
  }

  skip(group: Group, name: string, reason: string): void {
    this.all.push({ group, name, result: 'notChecked', reason });
  }

  broken(): Finding[] {
    return this.all.filter(({ result }) => result === 'broken');
  }
}

const marks = { holds: '✓', broken: '✗', notChecked: '–' } as const;

export function asTable(findings: readonly Finding[]): string {
  const lines: string[] = [];
  for (const group of groups) {
    const found = findings.filter((finding) => finding.group === group);
    if (found.length === 0) continue;
    lines.push('', group);
    for (const { name, result, reason } of found) {
      lines.push(`  ${marks[result]} ${name}`);
      if (reason !== null) lines.push(`      ${result === 'notChecked' ? 'not checked: ' : ''}${reason}`);
    }
  }
  const count = (result: Finding['result']) => findings.filter((finding) => finding.result === result).length;
  lines.push('', `${count('holds')} hold, ${count('broken')} do not, ${count('notChecked')} not checked`);
  return lines.join('\n');
}
