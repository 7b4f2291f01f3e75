/** The person's own list: kept clean, once each, by their word alone, and gone when they say so. */
import { operations } from '#contract/operations.ts';
import type { Check } from './check.ts';
import { refusalFault } from './strangers.ts';
import type { Visitor } from './visitor.ts';

const group = 'Acts';
const name = 'Sample School 1';

/** On a list that is empty, so that nobody loses anything. */
export async function checkNoted({ findings, options }: Check, visitor: Visitor): Promise<void> {
  const { output: before } = await visitor.ask(operations.listNoted);
  const none = { params: { notedId: 'none' } };
  const refusals = [
    (await visitor.ask(operations.sayNotedDone, { ...none, body: { done: true } })).exchange,
    (await visitor.ask(operations.forgetNoted, none)).exchange,
  ].flatMap((exchange) => refusalFault(exchange, [404], 'notFound') ?? []);
  findings.check(group, 'an account that is not noted is not switched and not deleted', refusals[0] ?? null);
  if (!options.acts) return;
  if (before === null || before.length > 0) {
    findings.skip(group, "a person's own list is kept", 'the list of the line is not empty');
    return;
  }

  const note = (what: unknown) => visitor.ask(operations.noteAccount, { body: what, key: crypto.randomUUID() });
  const typed = { by: 'name', name: ` \u202E${name}\n`, kind: 'school' };
  const noted = await note(typed);
  const [one] = noted.output ?? [];
  const isClean = noted.output?.length === 1 && one?.what.by === 'name' && one.what.name === name;
  findings.check(
    group,
    'an account is noted, its name without direction marks',
    isClean ? null : `${noted.code ?? JSON.stringify(one?.what.by === 'name' ? one.what.name : null)}`,
  );
  const { output: read } = await visitor.ask(operations.listNoted);
  findings.check(
    group,
    'what was noted stands on the list',
    read?.length === 1 && read[0]?.id === one?.id ? null : `${read?.length ?? 'no'} accounts are on it`,
  );
  findings.check(group, 'it is noted once', refusalFault((await note(typed)).exchange, [409], 'alreadyNoted'));
  findings.check(
    group,
    'a name of blanks is not noted',
    refusalFault((await note({ ...typed, name: ' \u200F' })).exchange, [400], 'badInput'),
  );
  const { output: apps } = await visitor.ask(operations.listApps);
  const asked = apps?.find(({ inquiry }) => inquiry.state === 'covered');
  if (asked === undefined) findings.skip(group, 'an app that the inquiry asks is not noted', 'it asks none');
  else {
    const { exchange } = await note({ by: 'catalogue', appId: asked.id });
    findings.check(group, 'an app that the inquiry asks is not noted', refusalFault(exchange, [409], 'notPossibleNow'));
  }

  const params = { notedId: one?.id ?? 'none' };
  const done = await visitor.ask(operations.sayNotedDone, { params, body: { done: true } });
  const undone = await visitor.ask(operations.sayNotedDone, { params, body: { done: false } });
  const isSaid = typeof done.output?.[0]?.doneAt === 'string' && undone.output?.[0]?.doneAt === null;
  findings.check(
    group,
    'it is switched by their word, and that is taken back',
    isSaid ? null : 'the list says otherwise',
  );

  await note({ ...typed, name: 'Sample Courier', kind: 'courier' });
  const left = await visitor.ask(operations.forgetNoted, { params });
  const isLeft = left.output?.length === 1 && left.output[0]?.id !== one?.id;
  findings.check(
    group,
    'one is deleted, and the others stay',
    isLeft ? null : (left.code ?? 'the list says otherwise'),
  );
  await visitor.ask(operations.forgetAllNoted);
  const { output: after } = await visitor.ask(operations.listNoted);
  findings.check(group, 'the whole list is deleted', after?.length === 0 ? null : 'something is left on it');
}
