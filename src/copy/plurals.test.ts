/** English counts: one thing is one, and none or several are several, wherever a message has figures, and however many it has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { m } from '#copy/generated/messages.js';

const folder = join(import.meta.dirname, 'messages/en');
const messages: Record<string, unknown> = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
const all = m as unknown as Record<string, (given: object, how: { locale: 'en' }) => string>;

const inputsOf = (message: unknown) => [
  ...new Set(
    [...JSON.stringify(message).matchAll(/\{\s*(\w+)\s*\}|input (\w+)/g)].map(([, one, two]) => one ?? two ?? ''),
  ),
];
/** What other messages count, and what is no count. */
const counted: Record<string, readonly string[]> = {
  app: ['App'],
  date: ['Day'],
  due: ['Day'],
  year: ['Year'],
  accounts: ['1 account', '2 accounts'],
  apps: ['1 app', '2 apps'],
  replies: ['1 app', '2 apps'],
};
const choices = (inputs: string[]): Record<string, string | number>[] =>
  inputs.reduce<Record<string, string | number>[]>(
    (made, input) =>
      made.flatMap((given) => (counted[input] ?? [0, 1, 2]).map((value) => ({ ...given, [input]: value }))),
    [{}],
  );

const several =
  'accounts|apps|days|entries|hours|items|letters|links|minutes|months|numbers|people|places|questions|replies|requests|results|rows|rules|seconds|services|shops|steps|tries|years';
const one =
  'account|app|day|entry|hour|item|letter|link|minute|month|person|place|question|reply|request|result|row|rule|second|service|shop|step|try|year';
const slips = new RegExp(
  [
    `\\b1 (?:\\w+ )?(?:${several})\\b`,
    `\\b[02] (?:(?:other|open|unbinding|more|working) )?(?:${one})\\b(?! of)`,
    String.raw`\b1 (?:(?:account|app|request|step) )?(?:are|have|were|use|wait|need|do|stand|answer)\b`,
    String.raw`\b[02] (?:(?:accounts|apps|requests|steps) )(?:is|has|was|uses|waits|needs|does|stands)\b`,
    String.raw`\b(?:other|these|those|another|all) 1\b`,
    String.raw`\b1\b[^.:]*; (?:they|those)\b`,
  ].join('|'),
  'i',
);

test('each message says so with none, one and two of whatever it counts', () => {
  const found = Object.entries(messages).flatMap(([key, message]) => {
    const inputs = inputsOf(message);
    if (inputs.length > 5) throw new Error(`${key} takes too much to try`);
    return choices(inputs).flatMap((given) => {
      const text = all[key]?.(given, { locale: 'en' }) ?? '';
      return slips.test(text) ? [`${key}: ${text}`] : [];
    });
  });
  expect([...new Map(found.map((slip) => [slip.split(':')[0], slip])).values()]).toEqual([]);
});
