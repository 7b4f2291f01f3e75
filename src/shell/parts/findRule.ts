/** Rules of the service by name, and their figure in words. */
import type { Service } from '#api/service.ts';
import { ruleFigureWords } from '#copy/ruleFigureWords.ts';
import type { Rule, RuleId } from '#domain/sources.ts';

export function findRule(service: Service, id: RuleId): Rule | undefined {
  return service.rules.find((rule) => rule.id === id);
}

/** `48 小时`, `5 working days`. */
export function ruleWords(rule: Rule): string {
  return ruleFigureWords[rule.unit](rule.figure);
}
