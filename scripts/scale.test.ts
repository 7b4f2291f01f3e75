/** The page for operators of any size shows what its script prints, and what grows grows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scaleTable } from './scale.mjs';

const cells = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('docs/scale.md shows the table of scripts/scale.mjs; if not: node scripts/scale.mjs', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/scale.md'), 'utf8');
  expect(cells(page).slice(0, cells(scaleTable()).length)).toEqual(cells(scaleTable()));
});
