/**
 * Whoever comes to a screen from a step of the guide, or from the list of what to do before the number is gone, is led back to
 * where they were: its word rides along in the history entry.
 */

import { useLocation } from 'react-router';
import { m } from '#copy/generated/messages.js';
import { type GuideStepId, isGuideStepId } from '#domain/own/guideSteps.ts';
import { paths } from '#paths.ts';

export type CameFrom = { guideStep: GuideStepId } | { list: 'plan' | 'coolingOff' | 'home' };
type Back = { to: string; label: string };

const lists: Readonly<Record<Extract<CameFrom, { list: string }>['list'], () => Back>> = {
  plan: () => ({ to: paths.cancel, label: m.number_plan_back() }),
  coolingOff: () => ({ to: paths.coolingOff, label: m.coolingOff_back() }),
  home: () => ({ to: paths.home, label: m.coolingOff_to_home() }),
};

/** What a history entry says, as far as it can be relied on: the browser keeps entries of older versions too. */
function cameFrom(state: unknown): CameFrom | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  if ('guideStep' in state && isGuideStepId(state.guideStep)) return { guideStep: state.guideStep };
  if ('list' in state && typeof state.list === 'string' && Object.keys(lists).includes(state.list))
    return { list: state.list as keyof typeof lists };
  return undefined;
}

/** `from` is to be given on with every link that goes deeper. */
export function useWayBack(usual: Back): { back: Back; from: CameFrom | undefined } {
  const from = cameFrom(useLocation().state);
  if (from === undefined) return { back: usual, from };
  const back = 'list' in from ? lists[from.list]() : { to: paths.guideStep(from.guideStep), label: m.guide_back() };
  return { back, from };
}
