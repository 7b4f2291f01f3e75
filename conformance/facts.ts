/** What everybody may read fits together: rules and their reasons, what is cited and the sources, apps and their details. */
import { operations } from '#contract/operations.ts';
import { pageSourceIds, ruleIds } from '#domain/sources.ts';
import type { Check } from './check.ts';
import type { Visitor } from './visitor.ts';

const group = 'Reading and refusing';
const names = [
  'each rule has its reason, once',
  'whatever is cited is among the sources',
  'details are of apps in the catalogue',
];

/** At most three, so that a line stays a line. */
function missing(what: string, ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return `${what}: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? `, and ${ids.length - 3} more` : ''}`;
}

export async function checkFacts({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output: service } = await visitor.ask(operations.readService);
  const { output: evidence } = await visitor.ask(operations.readEvidence);
  const { output: apps } = await visitor.ask(operations.listApps);
  const { output: details } = await visitor.ask(operations.listAppDetails);
  if (service === null || evidence === null || apps === null || details === null) {
    for (const name of names) findings.skip(group, name, 'an answer could not be read');
    return;
  }
  const ruled = service.rules.map(({ id }) => id);
  const told = evidence.reasons.map(({ ruleId }) => ruleId);
  const uneven = [...new Set([...ruleIds, ...ruled, ...told])].filter(
    (id) => !ruled.includes(id) || told.filter((one) => one === id).length !== 1,
  );
  findings.check(group, 'each rule has its reason, once', missing('not so for', uneven));
  const sources = new Set(evidence.sources.map(({ id }) => id));
  const cited = [
    ...[...evidence.reasons, ...evidence.coverage].flatMap(({ sourceIds }) => sourceIds),
    ...apps.flatMap(({ inquiry, unbinding, accountsPerNumber, oldNumber, hangsOn }) =>
      [inquiry, unbinding, accountsPerNumber, oldNumber, ...hangsOn].flatMap((fact) => fact?.sourceId ?? []),
    ),
    ...pageSourceIds,
  ];
  const untold = [...new Set(cited)].filter((id) => !sources.has(id));
  findings.check(group, 'whatever is cited is among the sources', missing('not told', untold));
  const ids = new Set(apps.map(({ id }) => id));
  const strange = details.flatMap(({ appId }) => (ids.has(appId) ? [] : appId));
  findings.check(group, 'details are of apps in the catalogue', missing('not in it', strange));
}
