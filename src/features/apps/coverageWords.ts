import { formatMonth } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { categoryWords, inLocale } from '#copy/words.ts';
import type { Coverage } from '#domain/app.ts';
import type { CoverageScope } from '#domain/coverage.ts';
import type { Source } from '#domain/sources.ts';
import type { AppGroup, Covers, Kind } from '#features/apps/appList.ts';

export const scopeWords: Readonly<Record<CoverageScope, () => string>> = {
  inquiry: () => m.apps_fact_inquiry(),
  unbinding: () => m.apps_fact_unbinding(),
};

export const kindWords: Readonly<Record<Kind, () => string>> = { all: () => m.apps_all(), ...categoryWords };

export const sectionWords: Readonly<Record<AppGroup, () => string>> = {
  found: () => m.apps_search_results(),
  ...categoryWords,
};

export const coversWords: Readonly<Record<Covers, () => string>> = {
  any: () => m.apps_covers_any(),
  inquiry: () => m.apps_covers_inquiry(),
  unbinding: () => m.apps_covers_unbinding(),
  neither: () => m.apps_covers_neither(),
};

/** On what evidence, in words: who named the app and since when, or that it is an example of this demo; a no needs it as much as a yes. */
export function evidenceWords({ state, evidence, since }: Coverage, source: Source | undefined): string {
  const covers = state === 'covered';
  if (evidence === 'sample') return covers ? m.apps_fact_sample() : m.apps_fact_not();
  if (source === undefined) return covers ? m.apps_fact_yes() : m.apps_fact_no();
  const publisher = inLocale(source.publisher);
  if (!covers) return m.apps_fact_not_sourced({ publisher });
  return since === null
    ? m.apps_fact_yes_sourced({ publisher })
    : m.apps_fact_sourced({ month: formatMonth(since), publisher });
}
