/** For tests: one step of a walk through the portal, by chance: a press on whatever is there, something typed, time, or Back. */
import fc from 'fast-check';
import { controls, nameOf, press } from '#testing/portal/hands.ts';
import type { Portal } from '#testing/portal/wholePortal.ts';

export type Step = { act: 'press' | 'type' | 'wait' | 'back'; pick: number } | { act: 'press'; name: string };

export const steps: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 8, arbitrary: fc.constant('press' as const) },
    { weight: 2, arbitrary: fc.constantFrom('type' as const, 'wait' as const, 'back' as const) },
  ),
  pick: fc.nat({ max: 10_000 }),
});

export const TYPED = ['154 0000 0001', '01151X', '123456', '追风的***', ' ', '<b>'];
const MINUTE = 60_000;
/** In milliseconds. */
export const WAITS = [MINUTE, 14 * MINUTE, 25 * 60 * MINUTE, 8 * 24 * 60 * MINUTE];

const pickFrom = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];
/** What leads out of the portal is no step of a walk. */
const staysHere = (one: HTMLElement) => {
  const href = one.getAttribute('href');
  return href === null || href.startsWith('/') || href.startsWith('#');
};
const isWritten = (one: HTMLElement): one is HTMLInputElement | HTMLTextAreaElement =>
  one.matches('input:not([type=radio], [type=checkbox]), textarea');

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const holder = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(holder.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What was done, in words; null where there was nothing to do it with. */
export async function takeStep(portal: Portal, step: Step): Promise<string | null> {
  const all = controls(document.querySelector('dialog[open]') ?? document).filter(staysHere);
  if ('name' in step) {
    press(new RegExp(`^${step.name}`));
    return step.name;
  }
  const { act, pick } = step;
  if (act === 'wait') {
    const ms = pickFrom(WAITS, pick) ?? MINUTE;
    portal.sleep(ms);
    window.dispatchEvent(new Event('visibilitychange'));
    return `${ms / MINUTE} minutes pass`;
  }
  if (act === 'back') {
    if (window.history.length < 2) return null;
    window.history.back();
    return 'Back';
  }
  const one = pickFrom(act === 'type' ? all.filter(isWritten) : all, pick);
  if (one === undefined) return null;
  one.focus();
  if (act === 'type' && isWritten(one)) {
    const text = pickFrom(TYPED, Math.floor(pick / 7)) ?? '';
    write(one, text);
    return `"${text}" into ${nameOf(one)}`;
  }
  one.click();
  return `${one.localName} ${nameOf(one)}`;
}
