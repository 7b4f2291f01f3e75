/**
 * The operation table as OpenAPI 3.1, so that an operator can build the real service from the file alone. The converter
 * from valibot is handed in: it is a tool of the build and must not come near the portal.
 */

import type * as v from 'valibot';
import { bodyExamples, examples } from '#contract/openapi/examples.ts';
import { header, headerComponents, ifNoneMatch, lookHeaders, unchanged } from '#contract/openapi/headers.ts';
import { named, type Schemas } from '#contract/openapi/named.ts';
import { grouped, problemResponse } from '#contract/openapi/problemResponses.ts';
import { type Components, componentsOf, partOf, pascal } from '#contract/openapi/schemas.ts';
import { summaries } from '#contract/openapi/summaries.ts';
import type { Operation } from '#contract/operation.ts';
import { type OperationName, operations } from '#contract/operations.ts';
import { problemStatus, problemTitle } from '#contract/problemStatus.ts';
import { ID, KEY } from '#contract/words.ts';

type Json = { [key: string]: unknown };
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

const options: Options = {
  target: 'draft-2020-12',
  definitions: named,
  // JSON Schema has no word for cutting off blanks, which the service does as the portal does, and none for reading an instant.
  ignoreActions: ['trim', 'check', 'transform'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

const nameOf = (schema: v.GenericSchema) => Object.keys(named).find((key) => named[key] === schema);

type Place = { converter: Converter; components: Components };

/** `name` is what the branches of a schema without a name are called after. */
function refTo(schema: v.GenericSchema, { converter, components }: Place, name: string): unknown {
  const own = nameOf(schema);
  return own === undefined
    ? partOf(converter.toJsonSchema(schema, options), components, name)
    : { $ref: `#/components/schemas/${own}` };
}

/** Null where the schema has no name, and so no example of its own. */
function exampleOf(schema: v.GenericSchema): unknown {
  const item = (schema as { item?: v.GenericSchema }).item;
  if (item !== undefined) return examples[nameOf(item) ?? ''] === undefined ? null : [examples[nameOf(item) ?? '']];
  return examples[nameOf(schema) ?? ''] ?? null;
}

function jsonContent(schema: unknown, example: unknown): Json {
  return { 'application/json': { schema, ...(example === null || example === undefined ? {} : { example }) } };
}

/** Resources, for the reader's table of contents. The first that fits. */
const tags = [
  ['Session', /^\/api\/session/, 'Codes, the session that they open, and its end.'],
  ['Number', /^\/api\/line/, 'The signed-in line, giving the number up and getting it back.'],
  ['Accounts', /^\/api\/(accounts|inquiries)/, 'Inquiries, what they found, and what the person says of it.'],
  ['Requests', /^\/api\/(submissions|requests)/, 'Requests to unbind, from the receipt to the end.'],
  ['Noted', /^\/api\/noted/, "The person's own list: accounts that no inquiry covers."],
  ['Preferences', /^\/api\/preferences/, 'Messages, consents, apps that are watched.'],
  ['Facts', /^\/api\//, 'What everybody may read: the service, its rules and sources, the apps.'],
] as const;

const tagOf = ({ path }: Operation) => tags.find(([, pattern]) => pattern.test(path))?.[0] ?? 'Facts';

const needed = {
  nobody: 'Anybody may ask.',
  challenge: 'Needs a code that is awaited in this session.',
  session: 'Needs a session that is signed in.',
} as const;

/** The sentence, who may ask, and each refusal: all that somebody who implements it has to know. */
function descriptionOf({ name, needs, idempotent, problems }: Operation): string {
  const refusals = problems.map((code) => `- \`${code}\` (${problemStatus[code]}): ${problemTitle[code]}`);
  const once = 'The same `Idempotency-Key` gives the same answer and does nothing twice.';
  return [
    `${summaries[name as OperationName]} ${needed[needs]}${idempotent === true ? ` ${once}` : ''}`,
    `Refusals:\n\n${refusals.join('\n')}`,
  ].join('\n\n');
}

function parametersOf({ method, path, idempotent }: Operation): unknown[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: 'As the service sent it in an earlier answer. What it never sent is notFound.',
    schema: { type: 'string', pattern: `^${ID}$` },
  }));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Made by the caller for one intention. The same key gives the same answer; for another request it is refused.',
    schema: { type: 'string', pattern: `^${KEY}$` },
  };
  if (method === 'GET') return [...inPath, { $ref: '#/components/parameters/IfNoneMatch' }];
  return idempotent === true ? [...inPath, key] : inPath;
}

function pathItemOf(operation: Operation, place: Place): Json {
  const { name, method, needs, body, output, problems } = operation;
  const isRead = method === 'GET';
  const parameters = parametersOf(operation);
  const headers = { 'Service-Time': header('ServiceTime') };
  const cookie = name === 'sendCode' || name === 'answerCode' || name === 'signOut';
  const success = {
    description: 'Done',
    headers: {
      ...headers,
      ...(cookie ? { 'Set-Cookie': header('Session') } : {}),
      ...(isRead ? lookHeaders : {}),
    },
  };
  const bodyExample = bodyExamples[name as OperationName];
  return {
    operationId: name,
    tags: [tagOf(operation)],
    summary: summaries[name as OperationName].split(/(?<=\.) /)[0],
    description: descriptionOf(operation),
    security: needs === 'nobody' ? [] : [{ session: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === null
      ? {}
      : {
          requestBody: { required: true, content: jsonContent(refTo(body, place, `${pascal(name)}Body`), bodyExample) },
        }),
    responses: {
      ...(output === null
        ? { '204': success }
        : { '200': { ...success, content: jsonContent(refTo(output, place, pascal(name)), exampleOf(output)) } }),
      ...(isRead ? { '304': { $ref: '#/components/responses/Unchanged' } } : {}),
      ...Object.fromEntries(
        grouped(problems).map(({ status, name: answer }) => [
          String(status),
          { $ref: `#/components/responses/${answer}` },
        ]),
      ),
    },
  };
}

const about = `What the portal asks of the service of carrier and apps.

- Instants are RFC 3339 in UTC, days and months are those of Asia/Shanghai, ids are opaque.
- Each answer carries \`Service-Time\`: the portal trusts it and never the device's clock.
- Unknown members are ignored, both ways. A word that is in none of the lists below spoils nothing else: the portal reads it as
  \`unknown\` or as what claims least, so an unknown state of a request is one that needs the person. Do not send \`unknown\` yourself.
- Refusals are RFC 9457 problems with a closed \`code\`. Before an operation is reached a service may also refuse a write that
  another site started (403, \`badInput\`), a body that is too long (413, \`badInput\`) and another method (405, \`notFound\`).
- What is read may carry a strong \`ETag\`; to whoever sends it back in \`If-None-Match\` an answer that is the same costs a 304
  and no body. Compare weakly: a proxy that compresses makes the tag weak. It may carry \`Next-Look-At\`: an open page then looks again at that time, instead of on a fixed beat.
- Personal answers carry \`Cache-Control: no-store\`. No answer repeats a whole number, ID characters or a code.`;

export function openApi(converter: Converter): Json {
  const components = componentsOf(converter.toJsonSchemaDefs(named, options) as Json);
  const paths: Record<string, Json> = {};
  const responses: Json = {
    Unchanged: unchanged,
  };
  for (const operation of Object.values(operations) as Operation[]) {
    for (const group of grouped(operation.problems)) responses[group.name] = problemResponse(group);
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    const item = pathItemOf(operation, { converter, components });
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: item };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clearline (净号)',
      version: '1',
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: "The portal's own origin, for the cookie's sake" }],
    tags: tags.map(([name, , description]) => ({ name, description })),
    paths,
    components: {
      parameters: { IfNoneMatch: ifNoneMatch },
      responses,
      schemas: components,
      headers: headerComponents,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sid',
          description: 'HttpOnly; SameSite=Lax. Over https it is Secure and named `__Host-sid`.',
        },
      },
    },
  };
}

/** As it stands in public/openapi.json. */
export function openApiText(converter: Converter): string {
  return `${JSON.stringify(openApi(converter), null, 2)}\n`;
}
