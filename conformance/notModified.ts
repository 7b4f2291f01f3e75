/** What is known already is not sent again, and what has changed always is; a service without tags is told to have none. */
import { operations } from '#contract/operations.ts';
import type { Check } from './check.ts';
import type { Visitor } from './visitor.ts';

const group = 'Reading and refusing';
const UNCHANGED = 'an answer that is known is 304 without a body, and the time all the same';
const WEAK = 'it is known by a weak tag too, as proxies that compress make it, and among others';
const CHANGED = 'an answer that has changed is sent whole, to whoever knows the one before';

export async function checkNotModified({ findings, options }: Check, visitor: Visitor): Promise<void> {
  const { exchange, output: before } = await visitor.ask(operations.readPreferences);
  const tag = exchange.headers.get('etag');
  if (tag === null || before === null) {
    const reason = 'it gives no ETag: each look costs a whole answer';
    for (const name of [UNCHANGED, WEAK, CHANGED]) findings.skip(group, name, reason);
    return;
  }
  const askKnowing = (known: string) =>
    visitor.ask(operations.readPreferences, { headers: { 'if-none-match': known } }).then(({ exchange: got }) => got);
  const same = await askKnowing(tag);
  const isRight = same.status === 304 && same.text === '' && same.headers.has('service-time');
  findings.check(group, UNCHANGED, isRight ? null : `${same.status} with ${same.text.length} characters`);
  const { status } = await askKnowing(`"another", ${tag.replace(/^(W\/)?/, 'W/')}`);
  findings.check(group, WEAK, status === 304 ? null : `${status} for a weak tag among others`);
  if (!options.acts) {
    const other = await askKnowing('"another"');
    findings.check(group, CHANGED, other.status === 200 ? null : `${other.status} for a tag that it never gave`);
    return;
  }
  const choose = (dueDates: boolean) =>
    visitor.ask(operations.chooseMessages, { body: { ...before.messages, dueDates } });
  await choose(!before.messages.dueDates);
  const changed = await askKnowing(tag);
  await choose(before.messages.dueDates);
  findings.check(group, CHANGED, changed.status === 200 ? null : `${changed.status} after a change`);
}
