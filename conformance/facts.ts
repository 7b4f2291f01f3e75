/** What everybody may read fits together: rules and their reasons, what is cited and the sources, apps and their details. */
import { operations } from '#contract/operations.ts';
import type { Check } from './check.ts';
import type { Visitor } from './visitor.ts';

const group = 'Reading and refusing';
const missing = (what: string, ids: readonly string[]) => (ids.length === 0 ? null : `${what}: ${ids.join(', ')}`);

export async function checkFacts({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output: service } = await visitor.ask(operations.readService);
  const { output: evidence } = await visitor.ask(operations.readEvidence);
  const { output: apps } = await visitor.ask(operations.listApps);
  const { output: details } = await visitor.ask(operations.listAppDetails);
  if (service === null || evidence === null || apps === null || details === null) return;
  const reasons = new Set(evidence.reasons.map(({ ruleId }) => ruleId));
  const without = service.rules.flatMap(({ id }) => (reasons.has(id) ? [] : id));
  findings.check(group, 'each rule has its reason', missing('none for', without));
  const sources = new Set(evidence.sources.map(({ id }) => id));
  const cited = [
    ...[...evidence.reasons, ...evidence.coverage].flatMap(({ sourceIds }) => sourceIds),
    ...apps.flatMap(({ inquiry, unbinding, accountsPerNumber, oldNumber }) =>
      [inquiry, unbinding, accountsPerNumber, oldNumber].flatMap((fact) => fact?.sourceId ?? []),
    ),
  ];
  const untold = [...new Set(cited)].filter((id) => !sources.has(id));
  findings.check(group, 'whatever is cited is among the sources', missing('not told', untold));
  const ids = new Set(apps.map(({ id }) => id));
  const strange = details.flatMap(({ appId }) => (ids.has(appId) ? [] : appId));
  findings.check(group, 'details are of apps in the catalogue', missing('not in it', strange));
}
