/** From what the converter makes of the valibot schemas to schemas that others can build from: named, described, mended. */

import { propertyWords } from '#contract/openapi/fieldWords.ts';
import { schemaWords } from '#contract/openapi/resourceWords.ts';

type Json = { [key: string]: unknown };

/** Which property tells the branches of a variant apart; the converter leaves it out. */
const discriminators = ['state', 'way', 'by', 'outcome'] as const;

const isJson = (part: unknown): part is Json => typeof part === 'object' && part !== null && !Array.isArray(part);
export const pascal = (name: string) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;

function constOf(branch: unknown, property: string): unknown {
  const { properties } = branch as { properties?: Record<string, { const?: unknown }> };
  return properties?.[property]?.const;
}

function wordFor(schema: string, path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  return propertyWords[[schema, ...path].join('.')] ?? propertyWords[`${schema}.${name}`] ?? propertyWords[name];
}

/** Schemas by name; what is mended here may add branches of its own to it. */
export type Components = Record<string, unknown>;

/** `schema` and `path` are where the part stands, for its words and for the names of its branches. */
function mended(part: unknown, components: Components, schema: string, path: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((each) => mended(each, components, schema, path));
  if (!isJson(part)) return part;
  const { $schema: _, $defs: __, properties, ...rest } = part;
  const out: Json = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, mended(value, components, schema, path)]),
  );
  if (isJson(properties)) out['properties'] = describedProperties(properties, components, schema, path);
  if (typeof out['const'] === 'string' && out['type'] === undefined) return { type: 'string', ...out };
  if (typeof out['const'] === 'boolean' && out['type'] === undefined) return { type: 'boolean', ...out };
  const branches = out['oneOf'] ?? out['anyOf'];
  if (!Array.isArray(branches)) return out;
  const property = discriminators.find((name) => branches.every((branch) => constOf(branch, name) !== undefined));
  return property === undefined ? out : variantOf(out, branches, property, components, [schema, ...path]);
}

function describedProperties(properties: Json, components: Components, schema: string, path: readonly string[]): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const at = [...path, name];
      const description = wordFor(schema, at);
      const property = mended(value, components, schema, at) as Json;
      return [name, { ...(description === undefined ? {} : { description }), ...property }];
    }),
  );
}

/** A discriminator can only choose among schemas that have a name, so each branch gets one. */
function variantOf(
  { anyOf: _, oneOf: __, ...others }: Json,
  branches: readonly unknown[],
  property: string,
  components: Components,
  place: readonly string[],
): Json {
  const named = branches.map((branch) => {
    const value = String(constOf(branch, property));
    const name = [...place, value].map(pascal).join('');
    components[name] = branch;
    return [value, `#/components/schemas/${name}`] as const;
  });
  return {
    ...others,
    oneOf: named.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: property, mapping: Object.fromEntries(named) },
  };
}

export function componentsOf(converted: Json): Components {
  const components: Components = {};
  for (const [name, schema] of Object.entries(converted)) {
    const description = schemaWords[name];
    const whole = mended(schema, components, name, []) as Json;
    components[name] = description === undefined ? whole : { description, ...whole };
  }
  return components;
}

/** A body or an answer without a name of its own; `name` is what its branches are called after. */
export function partOf(converted: unknown, components: Components, name: string): unknown {
  return mended(converted, components, name, []);
}
