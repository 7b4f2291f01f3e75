/** For tests: answers as the published contract allows them, ordinary ones and those that nobody thought of. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type OperationName, operations } from '#contract/operations.ts';

type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
};

const contract = JSON.parse(readFileSync('public/openapi.json', 'utf8'));

/** A handful, so that an account, its app and its request meet now and then. */
const ids = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8');
const apps = fc.constantFrom('alipay', 'wechat', 'jd', 'sample-a', 'nobody-knows');

const texts = fc.oneof(
  fc.constantFrom('王*', '示例', 'Ordinary words.', ' ', '0'),
  fc.constantFrom(
    '\u2067turned',
    '\ud800lone',
    '👨‍👩‍👧‍👦🧧',
    '<b onclick=alert(1)>*</b>',
    '=HYPERLINK("http://x.example","y")',
    '{name}',
  ),
  fc.constant('很'.repeat(200)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const NOW = Date.parse('2026-11-23T08:57:00.000Z');
const instants = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: -120 * 86_400_000, max: 120 * 86_400_000 })
      .map((ms) => new Date(NOW + ms).toISOString()),
  },
  fc.constantFrom(
    '0001-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00.000Z',
    '2024-02-29T16:00:00.000Z',
  ),
);
const days = instants.map((instant) => instant.slice(0, 10));

function strings({ pattern }: Schema, key: string): fc.Arbitrary<unknown> {
  if (pattern === undefined) return texts;
  if (pattern.startsWith('^[A-Za-z0-9_-]')) return /^(appId|sourceId)$/.test(key) ? apps : ids;
  if (pattern.endsWith('Z$')) return instants;
  if (/^\^\\d\{4\}-.*\|3\[01\]\)\$$/.test(pattern)) return days;
  return fc.stringMatching(new RegExp(pattern));
}

export function answersFrom(schema: Schema, key = ''): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return answersFrom(
      schema.$ref
        .slice(2)
        .split('/')
        .reduce((node, step) => node[step], contract),
      key,
    );
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => answersFrom(one, key)));
  if (schema.type === 'array') {
    const { items = {} } = schema;
    const entry = answersFrom(items, key);
    // What has an id is told apart by it, and nothing is told twice in the same words.
    const selector = (one: unknown) => {
      const { id, bindingId } = (one ?? {}) as { id?: unknown; bindingId?: unknown };
      return String(id ?? bindingId ?? JSON.stringify(one));
    };
    return fc.uniqueArray(entry, { maxLength: 6, selector });
  }
  if (schema.type === 'object') {
    const { properties = {}, required = [] } = schema;
    const fields = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, answersFrom(one, name)]));
    return fc.record(fields, { requiredKeys: required });
  }
  if (schema.type === 'integer' || schema.type === 'number')
    return fc
      .oneof(fc.constantFrom(0, 1, 2, 3, 90, 10_000), fc.integer({ min: schema.minimum ?? -5, max: 200 }))
      .map((n) => Math.max(n, schema.minimum ?? n));
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'string') return strings(schema, key);
  return fc.anything();
}

/** Something that is nearly an answer: a field that is new, one that is missing, one of another kind. */
const spoilt = (answer: unknown): fc.Arbitrary<unknown> => {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return fc.constant(answer);
  const names = Object.keys(answer);
  if (names.length === 0) return fc.constant(answer);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(answer) },
    fc.constant({ ...answer, orbit: { of: ['next', 'year'] } }),
    fc.constantFrom(...names).map((name) => ({ ...answer, [name]: undefined })),
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(null, 7, 'orbiting', []))
      .map(([name, value]) => ({ ...answer, [name]: value })),
  );
};

export const reads = (Object.keys(operations) as OperationName[]).filter(
  (name) => operations[name].method === 'GET' && name !== 'readSession',
);

/** An answer to each reading operation. */
export const answersOfService: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(
    reads.map((name) => {
      const path = operations[name].path.replace(/:(\w+)/g, '{$1}');
      const { schema } = contract.paths[path].get.responses['200'].content['application/json'];
      return [name, answersFrom(schema).chain(spoilt)];
    }),
  ),
);
