/** Names of the guide's steps, why each comes where it does, and where it stands. Exhaustive by type. */
import { m } from '#copy/generated/messages.js';
import type { Turn } from '#domain/account.ts';
import { type GuideStep, isYours } from '#domain/guide.ts';
import type { GuideStepId } from '#domain/own/guideSteps.ts';
import { notedToDo } from '#domain/own/noted.ts';
import type { JointShape } from '#ui/joints.ts';

export const stepNames: Readonly<Record<GuideStepId, () => string>> = {
  money: () => m.unbind_group_money(),
  recovery: () => m.unbind_group_recovery(),
  social: () => m.guide_social(),
  rest: () => m.guide_rest(),
  unanswered: () => m.guide_unanswered(),
};

export const stepReasons: Readonly<Record<GuideStepId, () => string>> = {
  money: () => m.guide_why_money(),
  recovery: () => m.guide_why_recovery(),
  social: () => m.guide_why_social(),
  rest: () => m.guide_why_rest(),
  unanswered: () => m.guide_why_unanswered(),
};

export const turnHeadings: Readonly<Record<Turn, () => string>> = {
  toDo: () => m.guide_turn_to_do(),
  outside: () => m.guide_turn_outside(),
  underWay: () => m.guide_turn_under_way(),
  notYet: () => m.guide_turn_not_yet(),
  settled: () => m.guide_turn_settled(),
};

type Look = { joint: JointShape; word: string };

/** A step on the line: what is left in it, and its joint. `next` is the one to go on with. */
export function stepLook(step: GuideStep<unknown>, next: boolean, leftForLater: boolean): Look {
  const { counts, standing, noted } = step;
  if (leftForLater && isYours(step)) return { joint: 'withdrawn', word: m.guide_left_for_later() };
  const joint: JointShape = next ? 'chosen' : step.id === 'unanswered' ? 'noAnswer' : 'bound';
  switch (standing) {
    case 'toDo':
      return {
        joint,
        word:
          counts.underWay > 0
            ? m.guide_state_both({ toDo: counts.toDo, underWay: counts.underWay })
            : m.guide_state_to_do({ count: counts.toDo }),
      };
    case 'outside':
      return {
        joint,
        word:
          counts.outside > 0
            ? m.guide_state_outside({ count: counts.outside })
            : m.guide_state_noted({ count: notedToDo(noted).length }),
      };
    case 'underWay':
      return { joint: 'inProgress', word: m.guide_state_under_way({ count: counts.underWay }) };
    case 'notYet':
      return { joint: 'inProgress', word: m.guide_state_not_yet() };
    case 'settled':
      return { joint: 'doneByYou', word: m.guide_state_settled() };
  }
}
