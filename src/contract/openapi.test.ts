/** The published OpenAPI is the operation table of today. */
import { readFileSync } from 'node:fs';
import * as converter from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { openApi, openApiText } from '#contract/openapi.ts';
import { operations } from '#contract/operations.ts';
import type { Operation } from '#contract/operation.ts';
import { problemStatus } from '#contract/problemStatus.ts';

const spec = JSON.parse(JSON.stringify(openApi(converter)));
const table = Object.values(operations) as Operation[];

describe('public/openapi.json', () => {
  it('is up to date', () => {
    const published = readFileSync(new URL('../../public/openapi.json', import.meta.url), 'utf8');
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
      const named = (told.parameters ?? []).map((parameter: { name: string }) => parameter.name);
      expect(named).toEqual([...params, ...(idempotent ? ['Idempotency-Key'] : [])]);
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

  it('tells by which property the branches of a variant are told apart', () => {
    const { schemas } = spec.components;
    expect(schemas.Session.discriminator).toEqual({ propertyName: 'state' });
    expect(schemas.Submission.properties.rows.items.discriminator).toEqual({ propertyName: 'outcome' });
    expect(
      spec.paths['/api/session/challenge'].post.requestBody.content['application/json'].schema.discriminator,
    ).toEqual({
      propertyName: 'way',
    });
  });

  it('gives every problem a status of its own kind', () => {
    for (const status of Object.values(problemStatus)) expect(status >= 400 && status < 600).toBe(true);
  });
});
