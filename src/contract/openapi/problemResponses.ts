/** Refusals in the published OpenAPI: one response for each set of codes that share a status, with an example of each code. */

import { header } from '#contract/openapi/headers.ts';
import { pascal } from '#contract/openapi/schemas.ts';
import { problemStatus, problemTitle } from '#contract/problemStatus.ts';
import type { ServiceProblem } from '#domain/problemCodes.ts';

type Json = { [key: string]: unknown };

const sampleInstant = '2026-11-23T09:12:00.000Z';
const sampleFacts: Partial<Record<ServiceProblem, object>> = {
  badInput: { field: 'number' },
  codeWrong: { triesLeft: 4 },
  codeLocked: { until: sampleInstant },
  codeTooSoon: { until: sampleInstant },
  inquiryTooSoon: { until: sampleInstant },
  tooManyRequests: { until: sampleInstant },
  serviceUnavailable: { until: sampleInstant },
};

function problemExample(code: ServiceProblem): Json {
  return {
    type: 'about:blank',
    title: problemTitle[code],
    status: problemStatus[code],
    code,
    traceId: '7f3c9b2ae41d6058',
    ...sampleFacts[code],
  };
}

/** The codes of one operation by status; the same set is told once, under the codes' names. */
export function grouped(
  problems: readonly ServiceProblem[],
): { status: number; codes: ServiceProblem[]; name: string }[] {
  const byStatus = new Map<number, ServiceProblem[]>();
  for (const code of problems) byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => ({ status, codes, name: codes.toSorted().map(pascal).join('Or') }));
}

export function problemResponse({ status, codes }: ReturnType<typeof grouped>[number]): Json {
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
              properties: {
                code: { type: 'string', enum: codes.toSorted() },
                status: { type: 'integer', const: status },
              },
            },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
      },
    },
  };
}
