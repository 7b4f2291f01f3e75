/** For the test of the check itself: what a service may get wrong with a person's own list, one fault for each operation. */
import { operations } from '#contract/operations.ts';
import type { Fault, Passing } from './withFault.ts';

type List = { what: { by: string; name?: string }; doneAt: string | null }[];

const isOf = ({ method, path }: Passing, operation: { method: string; path: string }) =>
  method === operation.method && new RegExp(`^${operation.path.replace(/:\w+/g, '[^/]+')}$`).test(path);

/** Changes the list that the operation answers with. */
const listOf = (operation: { method: string; path: string }, change: (list: List) => unknown): Fault => ({
  answer: (passing) => {
    if (passing.status === 200 && isOf(passing, operation))
      passing.body = JSON.stringify(change(JSON.parse(passing.body) as List));
  },
});

export const notedFaults: [name: string, found: RegExp, fault: Fault][] = [
  [
    "loses the newest account of a person's own list",
    /^what was noted stands on the list/,
    listOf(operations.listNoted, (list) => list.slice(0, -1)),
  ],
  [
    "leaves direction marks in a person's own list",
    /^an account is noted, its name without direction marks/,
    listOf(operations.noteAccount, (list) =>
      list.map((one) => ({ ...one, what: { ...one.what, name: `\u202E${one.what.name}` } })),
    ),
  ],
  [
    'forgets that an account is switched',
    /^it is switched by their word/,
    listOf(operations.sayNotedDone, (list) => list.map((one) => ({ ...one, doneAt: null }))),
  ],
  [
    'deletes another account than the one meant',
    /^one is deleted, and the others stay/,
    listOf(operations.forgetNoted, () => []),
  ],
  [
    "keeps a person's own list that was to be deleted",
    /^the whole list is deleted/,
    {
      request: ({ method, path }) =>
        method === 'DELETE' && path === operations.forgetAllNoted.path
          ? { method, path, status: 200, headers: [['content-type', 'application/json']], body: '[]' }
          : null,
    },
  ],
];
