/** For tests: what can go wrong on the wire between the portal and a service, one entry for each. */
import type { Asked } from '#testing/portal/wholePortal.ts';

export type Fault = {
  answer: (asked: Asked) => Promise<Response>;
  /** The service is not reached, or says no: nothing may be told as done. */
  notDone: boolean;
};

const refused = (status: number, code: string, headers: Record<string, string> = {}): Fault => ({
  notDone: true,
  answer: async () =>
    new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, traceId: 'test' }), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    }),
});

/** The service has done what was asked, and its answer, which is always a whole one, comes changed. */
const changed = (change: (response: Response) => Promise<Response> | Response): Fault => ({
  notDone: false,
  answer: async ({ passWhole }) => change(await passWhole()),
});

const page = '<!doctype html><title>Gateway</title><h1>It works!</h1>';
const asPage = (status: number) => new Response(page, { status, headers: { 'content-type': 'text/html' } });

/** Another body has another tag. */
function withBody(response: Response, body: BodyInit | null): Response {
  const changed = new Response(body, response);
  changed.headers.delete('etag');
  return changed;
}
const isRead = (response: Response) => response.status !== 204;

async function withJson(response: Response, change: (json: unknown) => unknown): Promise<Response> {
  return isRead(response) ? withBody(response, JSON.stringify(change(await response.json()))) : response;
}

function telling(response: Response, told: Readonly<Record<string, string>>): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(told)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

const atTime = (response: Response, moved: (told: number) => number) =>
  telling(response, {
    'service-time': new Date(moved(Date.parse(response.headers.get('service-time') ?? ''))).toISOString(),
  });

/** Keys whose values are names or addresses and no words of the contract. */
const FREE = /^(id|.*Id|.*Ids|name|.*Name|.*Number|text|locale|token|colour|glyph|en|zh-CN)$/;

/** Each word of the contract replaced by one that a service of next year may say. */
export function withNewWords(json: unknown, key = ''): unknown {
  if (Array.isArray(json)) return json.map((one) => withNewWords(one, key));
  if (json !== null && typeof json === 'object')
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withNewWords(value, name)]));
  return typeof json === 'string' && /^[a-z]+([A-Z][a-z]+)*$/.test(json) && !FREE.test(key) ? 'orbiting' : json;
}

/** What tells the entries of a list apart. */
const KEYS = ['id', 'bindingId'] as const;

function another(entry: unknown, round: number): unknown {
  if (entry === null || typeof entry !== 'object' || round === 0) return entry;
  const own = KEYS.filter((key) => key in entry).map((key) => [
    key,
    `${(entry as Record<string, unknown>)[key]}_${round}`,
  ]);
  return { ...entry, ...Object.fromEntries(own) };
}

/** Told apart by something else, of which there is one of each: a reply by its app, a hotline by its carrier, a consent by its kind. */
const isUnique = (entry: unknown) =>
  entry !== null &&
  typeof entry === 'object' &&
  !KEYS.some((key) => key in entry) &&
  ['appId', 'carrier', 'kind', 'at'].some((key) => key in entry);

/** Each list thirty times as long, where it can be. */
function withMore(json: unknown): unknown {
  if (Array.isArray(json) && json.some(isUnique)) return json.map(withMore);
  if (Array.isArray(json))
    return Array.from({ length: 30 }, (_, round) => json.map((entry) => another(entry, round))).flat();
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withMore(value)]));
}

const DAY = 86_400_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What is told by one answer, and otherwise by the next. */
let answers = 0;
const ODD = ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '0', '-5', 'NaN', '', 'soon'];
const odd = (shift: number) => ODD[(answers + shift) % ODD.length] ?? '';

export const faults = {
  'bad request': refused(400, 'badInput'),
  'not signed in': refused(401, 'notSignedIn'),
  'new code': refused(403, 'newCodeNeeded'),
  'not found': refused(404, 'notFound'),
  'not possible': refused(409, 'notPossibleNow'),
  'too many': refused(429, 'tooManyRequests'),
  'too many, wait': refused(429, 'tooManyRequests', { 'retry-after': '2' }),
  'service fault': refused(500, 'serviceFault'),
  'gateway page': { notDone: true, answer: async () => asPage(502) },
  away: refused(503, 'serviceUnavailable'),
  'away, wait': refused(503, 'serviceUnavailable', { 'retry-after': '2' }),
  'login page': { notDone: true, answer: async () => asPage(200) },
  'sent elsewhere': {
    notDone: true,
    answer: async () => new Response(null, { status: 302, headers: { location: '/login' } }),
  },
  'the same as nothing': { notDone: true, answer: async () => new Response(null, { status: 304 }) },
  'half of it': changed(async (response) => withBody(response, (await response.text()).slice(0, -12) || null)),
  'another shape': changed((response) => withJson(response, () => ({ portal: true }))),
  'new words': changed((response) => withJson(response, withNewWords)),
  slow: changed(async (response) => pause(5_000).then(() => response)),
  stalled: { notDone: true, answer: () => new Promise<never>(() => undefined) },
  cut: changed((response) =>
    isRead(response)
      ? withBody(
          response,
          new ReadableStream({
            start: (sink) => {
              sink.enqueue(new TextEncoder().encode('{"'));
              sink.error(new TypeError('cut'));
            },
          }),
        )
      : response,
  ),
  offline: { notDone: true, answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  'clock of tomorrow': changed((response) => atTime(response, (told) => told + DAY)),
  'two clocks': changed((response) => {
    answers += 1;
    return atTime(response, (told) => told + (answers % 2) * 2_500);
  }),
  'clock of the year 1': changed((response) => telling(response, { 'service-time': ODD[0] ?? '' })),
  'clock of the year 9999': changed((response) => telling(response, { 'service-time': ODD[1] ?? '' })),
  'odd headers': changed((response) => {
    answers += 1;
    const [looks, spread, time] = [odd(0), odd(2), odd(4)];
    // Each answer has the tag of the one before it, whatever stands in it.
    return telling(response, { 'next-look-at': looks, 'next-look-spread': spread, 'service-time': time, etag: '"1"' });
  }),
  huge: changed((response) => withJson(response, withMore)),
  empty: changed((response) => (isRead(response) ? withBody(response, '') : response)),
  'lost, then asked again': {
    notDone: false,
    answer: async ({ pass }) => {
      await pass();
      throw new TypeError('reset');
    },
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
