/** What each rung is called, what it promises and by whose word, what to attach, what happens then, and what would stop it. */
import type { Service } from '#api/service.ts';
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type Rung, sentTo } from '#domain/escalation.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import type { Rule, RuleId } from '#domain/sources.ts';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';

type Words = Readonly<Record<Rung, () => string>>;

/** The rule that sets the rung's clock. */
const clocks: Readonly<Record<Rung, RuleId>> = {
  app: 'appAnswer',
  appPlatform: 'appPlatformAnswer',
  carrier: 'carrierAnswer',
  regulator: 'regulatorAnswer',
};

export function clockOf(rung: Rung, service: Service): Rule | undefined {
  return findRule(service, clocks[rung]);
}

export const rungHeadings: Words = {
  app: () => m.requests_overdue_app(),
  appPlatform: () => m.requests_overdue_platform(),
  carrier: () => m.requests_overdue_carrier(),
  regulator: () => m.requests_overdue_regulator(),
};

export const writeWords: Words = {
  app: () => m.requests_letter_write_app(),
  appPlatform: () => m.requests_letter_write_platform(),
  carrier: () => m.requests_letter_write_carrier(),
  regulator: () => m.requests_letter_write_regulator(),
};

const figureOf = (id: RuleId, service: Service) => {
  const rule = findRule(service, id);
  return rule === undefined ? '' : ruleWords(rule);
};

/** How long the rung takes; a service that has no such rule gets no figure of ours. */
export function clockWords(rung: Rung, service: Service): string {
  const clock = clockOf(rung, service);
  if (clock === undefined) return m.requests_overdue_no_day();
  const figure = ruleWords(clock);
  const words: Words = {
    app: () => m.requests_letter_app_answer({ figure }),
    appPlatform: () => m.requests_overdue_platform_answer({ figure }),
    carrier: () => m.requests_overdue_carrier_answer({ figure }),
    regulator: () => m.requests_overdue_regulator_answer({ figure, takes: figureOf('regulatorTakes', service) }),
  };
  return words[rung]();
}

/** Advice of ours: no rule lists it. A letter is among it only where one was written. */
export function attachments(rung: Rung, request: UnbindingRequest): string[] {
  const receipt = m.requests_letter_attach_receipt();
  const toApp = sentTo(request, 'app') === null ? [] : [m.requests_letter_attach_app()];
  const lists: Readonly<Record<Rung, () => string[]>> = {
    app: () => [receipt, m.requests_letter_attach_holder()],
    appPlatform: () => [receipt, ...toApp, m.requests_letter_attach_account()],
    carrier: () => [receipt, ...toApp, m.requests_letter_attach_holder()],
    regulator: () => [m.requests_letter_attach_self(), m.requests_letter_attach_carrier(), receipt, ...toApp],
  };
  return lists[rung]();
}

export function nextWords(rung: Rung, service: Service): string {
  const clock = clockOf(rung, service);
  if (clock === undefined) return m.requests_overdue_no_day();
  const figure = ruleWords(clock);
  const words: Words = {
    app: () => m.requests_letter_next_app({ figure }),
    appPlatform: () => m.requests_letter_next_platform({ figure }),
    carrier: () => m.requests_letter_next_carrier({ figure }),
    regulator: () => m.requests_letter_next_regulator({ figure, takes: figureOf('regulatorTakes', service) }),
  };
  return words[rung]();
}

/** What would stop it; nothing is known to stop a letter to the app or a complaint to the carrier. */
export function bars(rung: Rung, request: UnbindingRequest, service: Service): string[] {
  if (rung === 'appPlatform') return [m.requests_letter_bar_platform()];
  if (rung !== 'regulator') return [];
  const date = formatLastDay(request.regulatorUntil);
  return [
    m.requests_letter_bar_carrier_first(),
    m.requests_overdue_bar({ date, figure: figureOf('regulatorBar', service) }),
    m.requests_letter_bar_fees({ figure: figureOf('regulatorFeeBar', service) }),
    m.requests_letter_bar_province(),
  ];
}

/** The one sentence on a matter that is too old. */
export function barredWords({ regulatorUntil }: UnbindingRequest, service: Service): string {
  return m.requests_overdue_barred({
    date: formatDate(regulatorUntil),
    figure: figureOf('regulatorBar', service),
  });
}
