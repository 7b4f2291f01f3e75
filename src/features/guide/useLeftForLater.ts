/** The steps that the person left for later, on this line: their own note, kept in this tab and unknown to the service. */

import { useSyncExternalStore } from 'react';
import { type GuideStepId, isGuideStepId } from '#domain/own/guideSteps.ts';
import { keep, onTabStorageChange, recall, recallText } from '#shell/session/tabStorage.ts';

const NAME = 'guideLater';
type Kept = { lineId: string; steps: GuideStepId[] };

function stepsOf(lineId: string): GuideStepId[] {
  const kept = recall<Partial<Kept>>(NAME);
  return kept?.lineId === lineId && Array.isArray(kept.steps) ? kept.steps.filter(isGuideStepId) : [];
}

export function useLeftForLater(lineId: string) {
  const text = () => recallText(NAME);
  useSyncExternalStore(onTabStorageChange, text, text);
  const steps = stepsOf(lineId);
  const set = (next: GuideStepId[]) => keep(NAME, { lineId, steps: next } satisfies Kept);
  return {
    steps,
    leave: (step: GuideStepId) => set([...stepsOf(lineId).filter((other) => other !== step), step]),
    takeUp: (step: GuideStepId) => set(stepsOf(lineId).filter((other) => other !== step)),
  };
}
