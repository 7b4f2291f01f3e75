/** The published OpenAPI is the operation table of today. */
import { readFileSync } from 'node:fs';
import * as converter from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { propertyWords } from '#contract/openapi/fieldWords.ts';
import { openApi, openApiText } from '#contract/openapi/openApi.ts';
import { schemaWords } from '#contract/openapi/resourceWords.ts';
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { problemBody } from '#contract/problemBody.ts';
import { problemStatus } from '#contract/problemStatus.ts';
import { serviceProblems } from '#domain/problemCodes.ts';
import { magic } from '#twin/carrier/codes.ts';

const spec = JSON.parse(JSON.stringify(openApi(converter)));
const table = Object.values(operations) as Operation[];

describe('public/openapi.json', () => {
  it('shows no code that the demo takes', () => {
    expect(Object.values(magic)).toContain('123456');
    for (const code of Object.values(magic)) expect(openApiText(converter)).not.toMatch(new RegExp(`\\b${code}\\b`));
  });

  it('is up to date', () => {
    const published = readFileSync('public/openapi.json', 'utf8');
    expect(published === openApiText(converter), 'public/openapi.json is stale. Run: npm run openapi').toBe(true);
  });

  it('tells every operation with its problems', () => {
    for (const { name, method, path, problems, body, output, idempotent } of table) {
      const told = spec.paths[path.replace(/:(\w+)/g, '{$1}')][method.toLowerCase()];
      expect(told.operationId).toBe(name);
      expect(told.requestBody !== undefined).toBe(body !== null);
      expect(Object.keys(told.responses)).toContain(output === null ? '204' : '200');
      for (const code of problems) {
        const { $ref } = told.responses[problemStatus[code]];
        const { content } = spec.components.responses[$ref.split('/').at(-1)];
        expect(content['application/problem+json'].schema.allOf[1].properties.code.enum).toContain(code);
      }
      const params = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]);
      const named = (told.parameters ?? []).map((parameter: { name: string; $ref?: string }) =>
        parameter.$ref === undefined ? parameter.name : 'If-None-Match',
      );
      const more = [method === 'GET' ? ['If-None-Match'] : [], idempotent ? ['Idempotency-Key'] : []].flat();
      expect(named).toEqual([...params, ...more]);
      expect('304' in told.responses).toBe(method === 'GET');
    }
  });

  it('refers only to schemas, headers and schemes that it has', () => {
    const refs = [...JSON.stringify(spec).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) {
      const target = ref.split('/').reduce((part, key) => part?.[key], spec);
      expect(target, ref).toBeDefined();
    }
    expect(JSON.stringify(spec)).not.toContain('$defs');
  });

  it('tells by which property the branches of a variant are told apart, and gives each a name', () => {
    const { schemas } = spec.components;
    expect(schemas.Session.discriminator).toEqual({
      propertyName: 'state',
      mapping: {
        anonymous: '#/components/schemas/SessionAnonymous',
        codeSent: '#/components/schemas/SessionCodeSent',
        signedIn: '#/components/schemas/SessionSignedIn',
      },
    });
    expect(schemas.Submission.properties.rows.items.discriminator.propertyName).toBe('outcome');
    const { requestBody } = spec.paths['/api/session/challenge'].post;
    expect(requestBody.content['application/json'].schema.discriminator.propertyName).toBe('way');
  });

  it('has no problem that no operation answers with', () => {
    const named = new Set(table.flatMap(({ problems }) => problems));
    expect(serviceProblems.filter((code) => !named.has(code))).toEqual([]);
  });

  it('gives every problem a status of its own kind', () => {
    for (const status of Object.values(problemStatus)) expect(status >= 400 && status < 600).toBe(true);
  });
});

type Schema = { description?: string; properties?: Record<string, Schema>; [key: string]: unknown };

/** Every property below, with the names on the way to it. */
function propertiesOf(schema: unknown, path: string): [path: string, property: Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((part) => propertiesOf(part, path));
  const { properties = {}, ...rest } = schema as Schema;
  const own = Object.entries(properties).flatMap(([name, property]): [string, Schema][] => [
    [`${path}.${name}`, property],
    ...propertiesOf(property, `${path}.${name}`),
  ]);
  return [...own, ...Object.values(rest).flatMap((part) => propertiesOf(part, path))];
}

test("the operator's page names every operation among what an operator provides, once", () => {
  const page = readFileSync('docs/operator.md', 'utf8');
  const provided = /### What you provide\n\n((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
  const named = [...provided.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(operations).toSorted());
});

describe('the words of the OpenAPI', () => {
  const bodies = Object.values(spec.paths).flatMap((item) =>
    Object.values(item as Record<string, { operationId: string; requestBody?: unknown }>).map(
      ({ operationId, requestBody }) => [operationId, requestBody] as const,
    ),
  );
  const all = [...Object.entries(spec.components.schemas), ...bodies].flatMap(([name, schema]) =>
    propertiesOf(schema, name),
  );

  it('say what each property means (add them to openapiWords.ts)', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(([, { description }]) => description === undefined).map(([path]) => path)).toEqual([]);
  });

  it('say what each resource is (add them to openapiResourceWords.ts)', () => {
    const branches = new Set(
      [...JSON.stringify(spec).matchAll(/"mapping":(\{[^}]*\})/g)].flatMap(([, map]) =>
        Object.values(JSON.parse(map ?? '{}')).map((ref) => String(ref).split('/').at(-1)),
      ),
    );
    const silent = Object.entries(spec.components.schemas).filter(
      ([name, schema]) => !branches.has(name) && (schema as Schema).description === undefined,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('are about something that there is', () => {
    const text = JSON.stringify(spec);
    const idle = [...Object.entries(propertyWords), ...Object.entries(schemaWords)].filter(
      ([, words]) => !text.includes(JSON.stringify(words).slice(1, -1)),
    );
    expect(idle.map(([name]) => name)).toEqual([]);
  });

  it('tell the refusals of each operation by their codes', () => {
    for (const { method, path, problems } of table) {
      const { description, summary, tags } = spec.paths[path.replace(/:(\w+)/g, '{$1}')][method.toLowerCase()];
      for (const code of problems) expect(description).toContain(`\`${code}\` (${problemStatus[code]})`);
      expect(summary.length).toBeLessThan(130);
      expect(tags).toHaveLength(1);
    }
  });
});

describe('the examples of the OpenAPI', () => {
  const contentOf = (operation: Operation) =>
    spec.paths[operation.path.replace(/:(\w+)/g, '{$1}')][operation.method.toLowerCase()];

  it.each(table.filter(({ body }) => body !== null).map((operation) => [operation.name, operation] as const))(
    'show a body of %s that the contract takes (openapiExamples.ts)',
    (_, operation) => {
      const { example } = contentOf(operation).requestBody.content['application/json'];
      expect(v.parse(operation.body as v.GenericSchema, example)).toEqual(example);
    },
  );

  it.each(table.filter(({ output }) => output !== null).map((operation) => [operation.name, operation] as const))(
    'show an answer of %s that keeps to the contract (openapiExamples.ts)',
    (_, operation) => {
      const { example } = contentOf(operation).responses['200'].content['application/json'];
      expect(v.parse(operation.output as v.GenericSchema, example)).toEqual(example);
    },
  );

  it('show each refusal as it comes', () => {
    for (const [name, response] of Object.entries(spec.components.responses)) {
      if (name === 'Unchanged') continue;
      const { examples } = (response as { content: Record<string, { examples: Record<string, { value: unknown }> }> })
        .content['application/problem+json'] as { examples: Record<string, { value: unknown }> };
      for (const [code, { value }] of Object.entries(examples))
        expect(v.parse(v.strictObject(problemBody.entries), value).code).toBe(code);
    }
  });
});
