/** What the person chose: kept, given back, and left as it was found. */
import { operations } from '#contract/operations.ts';
import type { Check } from './check.ts';
import { refusalFault } from './strangers.ts';
import type { Visitor } from './visitor.ts';

const group = 'Acts';
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export async function checkPreferences({ findings, options }: Check, visitor: Visitor): Promise<void> {
  const { output: before } = await visitor.ask(operations.readPreferences);
  const { output: apps } = await visitor.ask(operations.listApps);
  const unknown = await visitor.ask(operations.watchApp, { params: { appId: 'none' }, body: { watched: false } });
  findings.check(group, 'an app that there is not is not watched', refusalFault(unknown.exchange, [404], 'notFound'));
  const consent = await visitor.ask(operations.withdrawConsent, { params: { kind: 'none' } });
  findings.check(
    group,
    'a consent that there is not is not withdrawn',
    refusalFault(consent.exchange, [404], 'notFound'),
  );
  if (before === null || !options.acts) return;

  const wanted = { ...before.messages, dueDates: true };
  const chosen = await visitor.ask(operations.chooseMessages, { body: wanted });
  findings.check(group, 'chosen messages are kept', same(chosen.output?.messages, wanted) ? null : 'they are others');
  const withdrawn = await visitor.ask(operations.withdrawConsent, { params: { kind: 'messages' } });
  const isGone =
    withdrawn.output?.consents.every(({ kind }) => kind !== 'messages') === true &&
    Object.values(withdrawn.output.messages).every((isOn) => !isOn);
  findings.check(
    group,
    'a withdrawn consent is gone, with what hung on it',
    isGone ? null : `${withdrawn.code ?? 'it still stands'}`,
  );
  await visitor.ask(operations.chooseMessages, { body: before.messages });

  const app = apps?.find(({ id }) => !before.watchedAppIds.includes(id));
  if (app === undefined) findings.skip(group, 'an app can be watched', 'all apps are watched already');
  else {
    const watch = (watched: boolean) =>
      visitor.ask(operations.watchApp, { params: { appId: app.id }, body: { watched } });
    const on = await watch(true);
    const twice = await watch(true);
    const off = await watch(false);
    const isRight =
      on.output?.watchedAppIds.includes(app.id) === true &&
      same(twice.output?.watchedAppIds, on.output.watchedAppIds) &&
      off.output?.watchedAppIds.includes(app.id) === false;
    findings.check(
      group,
      'an app can be watched, twice is once, and no longer',
      isRight ? null : 'the list says otherwise',
    );
  }
}
