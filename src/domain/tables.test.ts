/** docs/lifecycles.md prints the tables as they are: whoever changes a table changes the page too. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cancellationTable } from '#domain/cancellation.ts';
import { rungBefore, rungs } from '#domain/escalation.ts';
import { inquiryTable } from '#domain/inquiry.ts';
import { requestTable } from '#domain/request.ts';
import { visitTable } from '#domain/retrieval.ts';
import type { Table } from '#domain/stateMachine.ts';

const page = readFileSync('docs/lifecycles.md', 'utf8').replace(/ +/g, ' ');

function rowsOf(table: Table<string, string>): string[] {
  return Object.entries(table).map(([from, ways]) => {
    const to = Object.entries(ways).map(([event, state]) => `${event} → \`${state}\``);
    return `| \`${from}\` | ${to.length === 0 ? 'final' : to.join(', ')} |`;
  });
}

test.each([
  ['request', requestTable],
  ['inquiry', inquiryTable],
  ['cancellation', cancellationTable],
  ['visit', visitTable],
] as [string, Table<string, string>][])('the %s as a table', (_name, table) => {
  expect(page).toContain(rowsOf(table).join('\n'));
});

test('the complaint ladder as a table', () => {
  for (const rung of rungs) {
    const before = rungBefore[rung];
    expect(page).toContain(`| \`${rung}\` | ${before === null ? 'nobody' : `\`${before}\``} |`);
  }
});
