/** The steps of the guide by name; what stands in each is reckoned in guide.ts. */
import { careGroups } from '#domain/app.ts';

export const guideStepIds = [...careGroups, 'unanswered'] as const;
export type GuideStepId = (typeof guideStepIds)[number];

export const isGuideStepId = (text: unknown): text is GuideStepId => guideStepIds.some((id) => id === text);
