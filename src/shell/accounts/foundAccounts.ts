/** What is tied to the number, as rows: each binding with its app, its newest request, and what follows from these. Pure. */
import type { Accounts } from '#api/accounts.ts';
import { type FoundAccount, stateOf } from '#domain/account.ts';
import { type App, careRank } from '#domain/app.ts';
import { sharedAppsAmong, whoseIs } from '#domain/binding.ts';
import { type Capabilities, eligibilityOf } from '#domain/eligibility.ts';
import { answersOf } from '#domain/inquiry.ts';
import { type Line, phaseAt } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { standIn } from '#shell/parts/standIn.ts';

export type Facts = {
  accounts: Pick<Accounts, 'inquiry' | 'bindings'>;
  apps: readonly App[];
  line: Line;
  capabilities: Capabilities;
  requests: readonly UnbindingRequest[];
};

/** Every binding in a fixed order: worst first, then as the catalogue has it. Later answers never reorder earlier ones. */
export function foundAccounts({ accounts, apps, line, capabilities, requests }: Facts, now: number): FoundAccount[] {
  const places = new Map(apps.map((app, place) => [app.id, { app, place }]));
  const byId = new Map(requests.map((request) => [request.id, request]));
  const sharesApp = sharedAppsAmong(accounts.bindings);
  const phase = phaseAt(line, now);
  const answerOf = answersOf(accounts.inquiry);

  return accounts.bindings
    .map((binding) => {
      const known = places.get(binding.appId);
      const app = known?.app ?? standIn(binding.appId);
      const answer = answerOf(binding.appId);
      const request = byId.get(binding.openRequestId ?? binding.lastRequestId ?? '') ?? null;
      const account: FoundAccount = {
        binding,
        app,
        whose: whoseIs(binding.boundAt, line),
        eligibility: eligibilityOf({ line, binding, app, answer, capabilities }, now),
        phase,
        request,
        state: stateOf(binding, request, now),
        sharesApp: sharesApp(binding),
      };
      return { account, rank: careRank(app), place: known?.place ?? apps.length };
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ account }) => account);
}
