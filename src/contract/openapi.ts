/**
 * The operation table as OpenAPI 3.1, so that an operator can build the real service from the file alone. The converter
 * from valibot is handed in: it is a tool of the build and must not come near the portal.
 */
import { problemStatus, problemTitle } from '#contract/problemStatus.ts';
import type { ServiceProblem } from '#domain/problem.ts';
import type * as v from 'valibot';
import { app } from '#contract/apps.ts';
import { binding } from '#contract/inquiries.ts';
import { line } from '#contract/line.ts';
import type { Operation } from '#contract/operation.ts';
import { type OperationName, operations } from '#contract/operations.ts';
import { problemBody } from '#contract/problemBody.ts';
import { report } from '#contract/report.ts';
import { service } from '#contract/service.ts';
import { challenge, session } from '#contract/session.ts';
import { request, submission } from '#contract/submissions.ts';
import { summaries } from '#contract/summaries.ts';
import { bilingual } from '#contract/words.ts';

type Json = { [key: string]: unknown };
type Schemas = Record<string, v.GenericSchema>;
type Options = {
  target: 'draft-2020-12';
  definitions: Schemas;
  ignoreActions: string[];
  overrideRef(context: { referenceId: string }): string;
};
export type Converter = {
  toJsonSchema(schema: v.GenericSchema, options: Options): object;
  toJsonSchemaDefs(schemas: Schemas, options: Options): object;
};

/** Schemas that are told once, by name. */
const named: Schemas = {
  Bilingual: bilingual,
  Service: service,
  App: app,
  Challenge: challenge,
  Session: session,
  Line: line,
  Accounts: operations.readAccounts.output,
  Binding: binding,
  Submission: submission,
  UnbindingRequest: request,
  Preferences: operations.readPreferences.output,
  Problem: problemBody,
  Report: report,
};

const options: Options = {
  target: 'draft-2020-12',
  definitions: named,
  // JSON Schema has no word for cutting off blanks; the service does it as the portal does.
  ignoreActions: ['trim'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** Which property tells the branches of a variant apart; the converter leaves it out. */
const discriminators = ['state', 'way', 'by', 'outcome'] as const;

function constOf(branch: unknown, property: string): unknown {
  const { properties } = branch as { properties?: Record<string, { const?: unknown }> };
  return properties?.[property]?.const;
}

/** Takes off what belongs to a file of its own, gives constants a type and variants their discriminator. */
function mended(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(mended);
  if (typeof part !== 'object' || part === null) return part;
  const { $schema: _, $defs: __, ...rest } = part as Json;
  const out: Json = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, mended(value)]));
  if (typeof out['const'] === 'string' && out['type'] === undefined) return { type: 'string', ...out };
  if (typeof out['const'] === 'boolean' && out['type'] === undefined) return { type: 'boolean', ...out };
  const branches = out['oneOf'] ?? out['anyOf'];
  if (!Array.isArray(branches)) return out;
  const property = discriminators.find((name) => branches.every((branch) => constOf(branch, name) !== undefined));
  if (property === undefined) return out;
  const { anyOf: ___, oneOf: ____, ...others } = out;
  return { ...others, oneOf: branches, discriminator: { propertyName: property } };
}

function refTo(schema: v.GenericSchema, converter: Converter): unknown {
  const name = Object.keys(named).find((key) => named[key] === schema);
  return name === undefined
    ? mended(converter.toJsonSchema(schema, options))
    : { $ref: `#/components/schemas/${name}` };
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

const pascal = (code: string) => `${code[0]?.toUpperCase()}${code.slice(1)}`;

/** The codes of one operation by status; the same set is told once, under the codes' names. */
function grouped(problems: readonly ServiceProblem[]): { status: number; codes: ServiceProblem[]; name: string }[] {
  const byStatus = new Map<number, ServiceProblem[]>();
  for (const code of problems) byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => ({ status, codes, name: codes.toSorted().map(pascal).join('Or') }));
}

function problemResponse({ status, codes }: ReturnType<typeof grouped>[number]): Json {
  return {
    description: codes.map((code) => problemTitle[code]).join(' Or: '),
    headers: {
      'Service-Time': header('ServiceTime'),
      ...(status === 429 || status === 503 ? { 'Retry-After': header('RetryAfter') } : {}),
    },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              type: 'object',
              properties: { code: { type: 'string', enum: codes.toSorted() }, status: { const: status } },
            },
          ],
        },
      },
    },
  };
}

function parametersOf({ path, idempotent }: Operation): unknown[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  }));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Made by the caller for one intention. The same key gives the same answer; for another request it is refused.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,128}$' },
  };
  return idempotent === true ? [...inPath, key] : inPath;
}

function pathItemOf(operation: Operation, converter: Converter): Json {
  const { name, needs, body, output, problems } = operation;
  const parameters = parametersOf(operation);
  const headers = { 'Service-Time': header('ServiceTime') };
  return {
    operationId: name,
    summary: summaries[name as OperationName],
    security: needs === 'nobody' ? [] : [{ session: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: refTo(body, converter) } } } }),
    responses: {
      ...(output === null
        ? { '204': { description: 'Done', headers } }
        : {
            '200': {
              description: 'Done',
              headers,
              content: { 'application/json': { schema: refTo(output, converter) } },
            },
          }),
      ...Object.fromEntries(
        grouped(problems).map(({ status, name: answer }) => [
          String(status),
          { $ref: `#/components/responses/${answer}` },
        ]),
      ),
    },
  };
}

export function openApi(converter: Converter): Json {
  const paths: Record<string, Json> = {};
  const responses: Json = {};
  for (const operation of Object.values(operations) as Operation[]) {
    for (const group of grouped(operation.problems)) responses[group.name] = problemResponse(group);
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: pathItemOf(operation, converter) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clearline (净号)',
      version: '1',
      description:
        'What the portal asks of the service of carrier and apps. Instants are RFC 3339 in UTC, days and months are those of Asia/Shanghai, ids are opaque. Unknown members are ignored; an unknown state of a request is shown as one that needs the person.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: "The portal's own origin, for the cookie's sake" }],
    paths,
    components: {
      responses,
      schemas: mended(converter.toJsonSchemaDefs(named, options)),
      headers: {
        ServiceTime: {
          description:
            "The service's time at which the answer was made, with milliseconds. Every countdown of the portal obeys it.",
          required: true,
          schema: { type: 'string', format: 'date-time' },
        },
        RetryAfter: { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } },
      },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sid',
          description: 'HttpOnly; SameSite=Lax; Secure where it is served over https.',
        },
      },
    },
  };
}

/** As it stands in public/openapi.json. */
export function openApiText(converter: Converter): string {
  return `${JSON.stringify(openApi(converter), null, 2)}\n`;
}
