/** The accessibility pass over a page as it stands: every rule of WCAG 2.2 A and AA that can be tried by a machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { ElementContext, RunOptions } from 'axe-core';

/** The small form: a page reads it in two thirds of the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  // What a frame shows is a page of its own, and is looked at as one.
  iframes: false,
};

/**
 * The faults in words: rule, and where. `context`: the part to look at, else all of the page. The half megabyte of rules is
 * read once for each page, however often it is looked at: reading takes several times as long as looking.
 */
export async function axeFaults(
  page: Page,
  { context, rules = {} }: { context?: ElementContext; rules?: RunOptions['rules'] & object } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ where, how }) => {
      const { axe: rulebook } = window as unknown as { axe: typeof axe };
      const { violations } = await rulebook.run((where as ElementContext) ?? document, how as RunOptions);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    },
    { where: context as unknown, how: { ...options, rules } as unknown },
  );
}
