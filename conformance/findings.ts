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
}

/** One line for each check, whoever it was made for: broken where any found it so, and checked where any could. */
export function merged(all: readonly (readonly Finding[])[]): Finding[] {
  const byName = new Map<string, Finding>();
  for (const finding of all.flat()) {
    const key = `${finding.group} ${finding.name}`;
    const before = byName.get(key);
    if (before === undefined) byName.set(key, { ...finding });
    else if (finding.result === 'broken') {
      const reasons = before.result === 'broken' ? [before.reason, finding.reason] : [finding.reason];
      byName.set(key, { ...finding, reason: [...new Set(reasons)].join('; ') });
    } else if (finding.result === 'holds' && before.result === 'notChecked') byName.set(key, { ...finding });
  }
  return [...byName.values()];
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
