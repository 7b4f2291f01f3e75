/** Every source can be opened, or says why not: title, publisher, date, kind and link, checked one by one. */
import { describe, expect, it } from 'vitest';
import { locales } from '#domain/languages.ts';
import { pageSourceIds, reasonOf, type Source, sourceKinds } from '#domain/sources.ts';
import { catalogue, catalogueDetails } from '#twin/apps/catalogue.ts';
import { evidence, service } from '#twin/service/service.ts';

/** What is wrong with the entry, in words. */
function faultsOf({ title, publisher, kind, date, url, isCopy, missing }: Source): string[] {
  const said = (word: readonly string[]) =>
    missing !== null && locales.every((locale, index) => missing[locale].includes(word[index] ?? ''));
  return [
    ...(locales.every((locale) => title[locale] !== '' && publisher[locale] !== '') ? [] : ['title or publisher']),
    ...(sourceKinds.some((known) => known === kind) ? [] : ['kind']),
    ...(date !== null || said(['日期', 'Date']) ? [] : ['no date, and no reason']),
    ...(url !== null || said(['链接', 'ink:']) ? [] : ['no link, and no reason']),
    ...(url === null || /^https?:\/\/[\w.-]+\.\w+\/\S+$/.test(url) ? [] : ['link']),
    ...(url !== null || !isCopy ? [] : ['a copy of nothing']),
    ...(date === null || url === null || missing === null ? [] : ['a reason for what is there']),
  ];
}

const entry = (id: string) => evidence.sources.find((one) => one.id === id);

describe('the sources', () => {
  it('each has title, publisher, date, kind and link, or the reason why not', () => {
    const wrong = evidence.sources.map((one) => [one.id, ...faultsOf(one)]).filter(({ length }) => length > 1);
    expect(wrong).toEqual([]);
  });

  it('an entry that lacks something is noticed', () => {
    const [whole] = evidence.sources;
    if (whole === undefined) throw new Error('No source');
    expect(faultsOf({ ...whole, date: null })).toEqual(['no date, and no reason']);
    expect(faultsOf({ ...whole, url: null, isCopy: false })).toEqual(['no link, and no reason']);
    expect(faultsOf({ ...whole, url: 'javascript:alert(1)' })).toEqual(['link']);
    expect(faultsOf({ ...whole, kind: 'unknown' })).toEqual(['kind']);
  });

  it('stand once, and whatever is cited is among them', () => {
    const ids = evidence.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cited = [
      ...evidence.reasons.flatMap(({ sourceIds }) => sourceIds),
      ...evidence.coverage.flatMap(({ sourceIds }) => sourceIds),
      ...catalogue.flatMap(({ inquiry, unbinding, accountsPerNumber, oldNumber, hangsOn }) =>
        [
          inquiry.sourceId,
          unbinding.sourceId,
          accountsPerNumber?.sourceId,
          oldNumber?.sourceId,
          ...hangsOn.map((tie) => tie.sourceId),
        ].filter((id): id is string => typeof id === 'string'),
      ),
      ...pageSourceIds,
    ];
    expect(cited.filter((id) => entry(id) === undefined)).toEqual([]);
    expect(ids.filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('an official rule rests on a law or an authority; what rests on the press alone is not called official', () => {
    const kindsOf = (rule: { id: string }) => reasonOf(rule, evidence.reasons).sourceIds.map((id) => entry(id)?.kind);
    for (const rule of service.rules) {
      const kinds = kindsOf(rule);
      if (rule.certainty === 'official') expect(kinds, rule.id).toContainEqual(expect.stringMatching(/law|authority/));
      if (rule.certainty === 'promise') expect(kinds, rule.id).toEqual([]);
    }
    const due = service.rules.find(({ id }) => id === 'formerHolderDue');
    expect(due?.certainty).toBe('press');
    expect(kindsOf({ id: 'formerHolderDue' })).toEqual(['press', 'press']);
  });
});

it('what the service tells is set with the quotes and apostrophes of the portal’s own words', () => {
  const texts = (told: unknown): string[] => {
    if (typeof told !== 'object' || told === null) return [];
    const own = 'en' in told && typeof told.en === 'string' ? [told.en] : [];
    return [...own, ...Object.values(told).flatMap(texts)];
  };
  const said = texts([service, evidence, catalogue, catalogueDetails]);
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((text) => /['"]/.test(text))).toEqual([]);
});
