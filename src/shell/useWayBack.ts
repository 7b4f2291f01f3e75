/** Whoever comes to a screen from a step of the guide is led back to that step: its word rides along in the history entry. */
import { m } from '#copy/generated/messages.js';
import { type GuideStepId, isGuideStepId } from '#domain/guide.ts';
import { paths } from '#paths.ts';
import { useLocation } from 'react-router';

export type FromGuide = { guideStep: GuideStepId };
type Back = { to: string; label: string };

/** `from` is to be given on with every link that goes deeper. */
export function useWayBack(usual: Back): { back: Back; from: FromGuide | undefined } {
  const state: unknown = useLocation().state;
  const step = typeof state === 'object' && state !== null && 'guideStep' in state ? state.guideStep : null;
  if (!isGuideStepId(step)) return { back: usual, from: undefined };
  return { back: { to: paths.guideStep(step), label: m.guide_back() }, from: { guideStep: step } };
}
