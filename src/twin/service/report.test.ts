/** The report of every person at every scene keeps to the contract, says nothing twice, and tells no whole number. */
import { readFileSync } from 'node:fs';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { report } from '#contract/report.ts';
import { makeReport } from '#domain/report.ts';
import { msOf } from '#domain/time.ts';
import { freshWorld, openScene, people } from '#twin/people/openScene.ts';
import { accountsOf, appsOf, listRequests } from '#twin/service/portal.ts';
import { evidence, service } from '#twin/service/service.ts';

const now = msOf('2026-11-23T02:00:00.000Z');

const unnamed = { 'zh-CN': '没有名称的应用', en: 'An app without a name' };

function reportOf(personId: string, sceneId?: string, gone?: string) {
  const world = openScene(freshWorld(now), { personId, sceneId }, now);
  const at = now + world.offsetMs;
  const tenure = world.tenures[0];
  if (tenure === undefined) throw new Error('No line');
  const accounts = accountsOf(tenure, at);
  const apps = appsOf(world).filter(({ id }) => id !== gone);
  const facts = {
    line: tenure.line,
    ...accounts,
    requests: listRequests(tenure),
    noted: tenure.noted,
    apps,
    unnamed,
    service,
    evidence,
  };
  return { made: makeReport(facts, at), accounts, tenure };
}

/** The file's schema as it is published, read by a library that had no part in writing it. */
const published = JSON.parse(readFileSync('public/openapi.json', 'utf8'));
const validator = new Ajv({ strict: false, validateFormats: false }).addSchema(published, 'openapi.json');
const keepsToPublished = validator.compile({ $ref: 'openapi.json#/components/schemas/Report' });

const scenes = people.flatMap((person) => person.scenes.map((scene) => [person.id, scene.id] as const));

describe.each(scenes)('%s %s', (personId, sceneId) => {
  test('what the portal writes answers to its schema, and nothing is in it that the schema does not name', () => {
    const { made, accounts, tenure } = reportOf(personId, sceneId);
    const text = JSON.stringify(made);
    expect(v.parse(report, JSON.parse(text))).toEqual(JSON.parse(text));
    expect(keepsToPublished(JSON.parse(text)) || keepsToPublished.errors).toBe(true);
    expect(text).not.toContain(tenure.number);
    expect(text).not.toContain(tenure.contactNumber ?? 'no contact number');
    expect(text).not.toContain(tenure.idTail ?? 'no ID');
    expect(made.inquiry?.replies.length ?? 0).toBe(accounts.inquiry?.replies.length ?? 0);
    expect(made.accounts).toHaveLength(accounts.bindings.length);
    expect(made.requests).toHaveLength(tenure.requests.length);
    expect(made.noted).toHaveLength(tenure.noted.length);
  });

  test('an app that has not told has no number of accounts', () => {
    const { made } = reportOf(personId, sceneId);
    for (const { appName, answer, count } of made.inquiry?.replies ?? [])
      expect([appName.en, answer, count]).toEqual([
        appName.en,
        answer,
        answer === 'found' || answer === 'none' ? expect.any(Number) : null,
      ]);
  });

  test('every rule that is quoted is told with all its sources', () => {
    const { made } = reportOf(personId, sceneId);
    const rules = new Set(made.rules.map(({ id }) => id));
    for (const { dueRuleId } of made.requests) expect(rules).toContain(dueRuleId);
    expect(rules.has('inquiryPromise')).toBe(made.inquiry !== null);
    const sources = made.sources.map(({ id }) => id);
    expect(new Set(sources)).toEqual(new Set(made.rules.flatMap(({ sourceIds }) => sourceIds)));
    expect(new Set(sources).size).toBe(sources.length);
  });
});

test('an app that has left the catalogue is called what the screens call it', () => {
  const { made } = reportOf('p03', 'answered', 'alipay');
  const named = [...made.accounts, ...(made.inquiry?.replies ?? [])].filter(({ appId }) => appId === 'alipay');
  expect(named.length).toBeGreaterThan(1);
  for (const { appName } of named) expect(appName).toEqual(unnamed);
});

test('the published schema takes no file with a part that is missing or of another kind', () => {
  const { made } = reportOf('p08', 'everyEnd');
  const broken = (change: (copy: Record<string, unknown>) => void) => {
    const copy = JSON.parse(JSON.stringify(made));
    change(copy);
    return keepsToPublished(copy);
  };
  expect(broken(() => undefined)).toBe(true);
  for (const part of Object.keys(made))
    expect([part, broken((copy) => Reflect.deleteProperty(copy, part))]).toEqual([part, false]);
  expect(broken((copy) => Object.assign(copy, { version: 99 }))).toBe(false);
  expect(broken((copy) => Object.assign(copy, { requests: [{}] }))).toBe(false);
});

test('each app keeps its own reply', () => {
  const { made, accounts } = reportOf('p02', 'gaps');
  const count = (answer: string, replies: { answer: string }[]) => replies.filter((r) => r.answer === answer).length;
  for (const answer of ['found', 'none', 'declined', 'silent', 'notCovered']) {
    expect(count(answer, made.inquiry?.replies ?? [])).toBe(count(answer, accounts.inquiry?.replies ?? []));
  }
  expect(count('silent', made.inquiry?.replies ?? [])).toBe(4);
});

test('an account more than last time stands out, one that was unbound does not', () => {
  expect(reportOf('p09', 'oneMore').made.changes?.items).toMatchObject([
    { appId: 'kuaishou', kind: 'new', because: null },
    { appId: 'weibo', kind: 'gone', because: 'requested' },
  ]);
  expect(reportOf('p01', 'done').made.changes?.items.every(({ kind, because }) => kind === 'gone' && because)).toBe(
    true,
  );
  expect(reportOf('p01', 'answered').made.changes).toBeNull();
});
